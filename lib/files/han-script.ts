/** Common characters whose simplified and traditional forms differ, pair by pair. */
const SIMPLIFIED =
  "国们这来时说会对发后产经进过动现电机关义问题长门马东车书见贝视让认论议护报谈话总统领导联场实应开战争军队员华团圆图书区医药协单卖卫历压县参双变叶号听启员响团围坚块墙声处复够头夺奋妇学宁宝审宪将尽层岁岛币师带帮干库应张强归录彻德忆态怀恶惊愿战户执扩扫扬担拥择挂换据损搅携摆敌数断无旧显晓术杀权条杨构标树样档桥检楼横欢步毁毕汇汉汤没洁浅测济浑浓涛润涨温湾湿灭灯灵灾炉点炼烟热爱爷牵状独狱猎环玛琐电画畅疗盖监盘着睁矿码确碍离种积称稳穷窃竞笔笼签简粮紧红约级纪纯纲纳纵纷纸线练组细织终绍经结给络绝统继绩续维综绿缓编缩网罗职联聪肃肠肤肾胜胶脏脑脚脱脸腊舰舱艰艳节芦苏苹获营萝蓝虑虽补装观规览觉誉计订讨训讯记讲许设访证评识诉诊词译试诗诚话询该详语误请诸诺读课谁调谅谈谋谓谢谨谱负财责贤败账货质贩贪贫购贯贵贸费贺资赋赌赏赐赔赖赚赛赞赢赶趋跃踪轨轩转轮软轻载较辅辆辈辉输边达迁过迈运还进远违连迟适选递逻遗邓邮郑释针钉钟钢钱铁铜银锁错锋锐镇长间闭闻阅队阳阴阵阶际陆陈险随隐难雾静顶项顺须顾顿颁预颜额风飞饭饮馆驱验骂骤鱼鲁鲜鸟鸡鸣黄齐龙龟";
const TRADITIONAL =
  "國們這來時說會對發後產經進過動現電機關義問題長門馬東車書見貝視讓認論議護報談話總統領導聯場實應開戰爭軍隊員華團圓圖書區醫藥協單賣衛歷壓縣參雙變葉號聽啟員響團圍堅塊牆聲處複夠頭奪奮婦學寧寶審憲將盡層歲島幣師帶幫幹庫應張強歸錄徹德憶態懷惡驚願戰戶執擴掃揚擔擁擇掛換據損攪攜擺敵數斷無舊顯曉術殺權條楊構標樹樣檔橋檢樓橫歡步毀畢匯漢湯沒潔淺測濟渾濃濤潤漲溫灣濕滅燈靈災爐點煉煙熱愛爺牽狀獨獄獵環瑪瑣電畫暢療蓋監盤著睜礦碼確礙離種積稱穩窮竊競筆籠簽簡糧緊紅約級紀純綱納縱紛紙線練組細織終紹經結給絡絕統繼績續維綜綠緩編縮網羅職聯聰肅腸膚腎勝膠臟腦腳脫臉臘艦艙艱豔節蘆蘇蘋獲營蘿藍慮雖補裝觀規覽覺譽計訂討訓訊記講許設訪證評識訴診詞譯試詩誠話詢該詳語誤請諸諾讀課誰調諒談謀謂謝謹譜負財責賢敗賬貨質販貪貧購貫貴貿費賀資賦賭賞賜賠賴賺賽贊贏趕趨躍蹤軌軒轉輪軟輕載較輔輛輩輝輸邊達遷過邁運還進遠違連遲適選遞邏遺鄧郵鄭釋針釘鐘鋼錢鐵銅銀鎖錯鋒銳鎮長間閉聞閱隊陽陰陣階際陸陳險隨隱難霧靜頂項順須顧頓頒預顏額風飛飯飲館驅驗罵驟魚魯鮮鳥雞鳴黃齊龍龜";

const ONLY_SIMPLIFIED = only(SIMPLIFIED, TRADITIONAL);
const ONLY_TRADITIONAL = only(TRADITIONAL, SIMPLIFIED);

/** The Chinese of a text: `zh-Hant` where traditional forms outnumber simplified ones, else `zh-Hans`. */
export function hanScript(text: string): "zh-Hans" | "zh-Hant" {
  let balance = 0;
  for (const character of text) {
    if (ONLY_TRADITIONAL.has(character)) balance++;
    else if (ONLY_SIMPLIFIED.has(character)) balance--;
  }
  return balance > 0 ? "zh-Hant" : "zh-Hans";
}

function only(these: string, others: string): ReadonlySet<string> {
  const known = new Set(others);
  return new Set([...these].filter((character) => !known.has(character)));
}
