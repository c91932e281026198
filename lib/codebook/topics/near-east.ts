import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The security topics of Iran and the Middle East. */
export const NEAR_EAST: readonly Topic[] = [
  {
    id: "iran",
    group: "security",
    label: { en: "Iran", zh: "伊朗", ru: "Иран" },
    note: {
      en: "Iran, its nuclear programme and the agreements on it.",
      zh: "伊朗、伊核问题及有关协议。",
      ru: "Иран, его ядерная программа и соглашения о ней.",
    },
    terms: {
      en: linesOf(`
        Iran; Iranian; Tehran; JCPOA; Joint Comprehensive Plan of Action; Islamic Republic; Natanz; Fordow; Revolutionary Guard*; Bushehr; IRGC; snapback
        Persian (state|people); Iran-backed; Iran deal; Iran nuclear; (Iran*|Tehran) & nuclear
        (situation|tension*|escalation|strike*|attack*|war|pressure) ... (around|on|against|with|over|in) Iran; Iranian (question|issue|file|dossier|missile*|proxies|oil)
        Iran's (nuclear|missile*|proxies|regional)
        Quds Force; Bandar Abbas; Kharg Island; Rising Lion; Midnight Hammer; (12-day|twelve-day) war; Mahsa Amini; Evin; Supreme Leader & (Iran*|nuclear|enrich*); Arak
        ~enrichment; ~Rouhani; ~Raisi; ~Pezeshkian; ~Araghchi; ~Zarif; ~centrifuge*
        !Islamic Republic of (Pakistan|Afghanistan|Mauritania)
        Ayatollah (Ali|Khamenei|Khomeini); Iran's (supreme leader|government|regime|compliance|commitments|enrichment|stockpile|uranium|leadership|economy|behaviour|behavior|role|support|arms|drones|oil); E3 & (Iran*|nuclear|snapback); E3/EU+3; P5+1; snap-back; snap back; (Natanz|Fordow|Isfahan) (site*|facilit*|plant); Iranians; Iranian (regime|people|drone*|threat|aggression|president|navy|tankers|crude|leadership|nuclear)
        maximum pressure; (bomb*|strike*|struck) ... (Iran*|Tehran); (Iran*|Tehran) ... (bomb|enrich*|uranium|sanctions|proxies|protests|protesters); Resolution 2231; Zarif; Soleimani (killing|strike|assassination); IR-6; (rial|mullahs)
        ~ayatollah; ~Khamenei; ~Larijani; ~E3; ~Soleimani; ~Isfahan; ~Shahed*; ~proxies; ~snapback
        !(by|mediat* by|supplied by|arms from) Iran to Russia
      `),
      zh: linesOf(`
        伊朗; 伊核; 德黑兰; 全面协议 ... 核; 布什尔; 福尔道; 纳坦兹; 革命卫队; 美伊; 以伊; 伊以; 快速恢复制裁; 伊朗 & 核; 伊朗局势; 伊朗问题
        伊斯兰革命; 十二日战争; 阿巴斯港; 恢复制裁机制
        ~鲁哈尼; ~莱希; ~佩泽希齐扬; ~阿拉格齐; ~伊方
        ?伊方
        伊朗 (核|局势|问题|石油|政府|人民|和平); 伊核协议; 核协议 ... (伊|美|恢复|履约|全面); 全面核协议; (恢复|退出|重返|履行) ... 核协议; 波斯; 伊斯法罕; 霍尔木兹 ... 伊; 伊朗裔; 极限施压; 第2231号; 2231; 德黑兰; 伊斯兰共和国 ... 核; ~哈梅内伊; ~阿拉格齐; ~佩泽希齐扬; ~拉里贾尼; ~恰巴哈尔; ~核协议; !波斯湾; !伊朗伊斯兰共和国总统
      `),
      ru: linesOf(`
        Иран*; иранск*; Тегеран*; СВПД; Совместн* всеобъемлющ* план*; аятолл*; КСИР; Бушер*; Натанз*; ирано-израильск*; израильско-иранск*; ИЯП; иранск* & ядерн*; вокруг Ирана
        (удар*|атак*|операци*) ... Иран*; иранск* (вопрос*|досье|проблем*|тематик*|нефт*)
        12-дневн* войн*; двенадцатидневн* войн*; Исфахан*
        ~Пезешкиан*; ~Раиси; ~Арагчи; ~Хамене*; ~Лариджани; ~Чабахар*
        =Фордо; персидск* (ядерн*|госуд*); (ирано|американо)-американск*; американо-иранск*; ирано-американск*; снэпбэк*; резолюци* 2231; тегеран*; иранц*; максимальн* давлени*; евротройк*
        !Президент* ... Иран; !Президент* Иран*
      `),
    },
  },
  {
    id: "middle-east",
    group: "security",
    label: { en: "Middle East", zh: "中东", ru: "Ближний Восток" },
    note: {
      en: "Israel, Gaza, Syria, the Red Sea, Hormuz, the region.",
      zh: "以色列、加沙、叙利亚、红海、霍尔木兹海峡及中东地区。",
      ru: "Израиль, Газа, Сирия, Красное море, Ормузский пролив, регион.",
    },
    terms: {
      en: linesOf(`
        Middle East*; Mideast; Israel*; Gaza; Palestin*; Hamas; Hezbollah; Syria*; Lebanon; Lebanese; Houthi*; Yemen*; Red Sea; Hormuz; West Bank; two-state; Jerusalem; Iraq*; Saudi*; Qatar*
        Gulf states; Emirat*; UAE; Jordan; Abraham Accords; hostages & (Gaza|Hamas); Egypt*; Persian Gulf; Arab; Arab-Israeli; Israeli-Palestinian; Palestinian-Israeli; Iran-Israel; Damascus
        Idlib; Aleppo; Kurd*; Beirut; Rafah; Sinai; Oman; Kuwait; Bahrain; GCC; Gulf (Cooperation|region|countries|nations|Arab|allies|partners|monarch*); the Gulf; Suez; Bab al-Mandab
        Golan; UNRWA; Sharm el-Sheikh; Astana (format|process|talks); IDF; Board of Peace; ceasefire in Gaza; settlers; Zionist
        Stabilization Force; Stabilisation Force; Khan Younis; Khan Yunis; Al-Aqsa; Temple Mount; Haram al-Sharif; Ramallah; settlement (activit*|expansion|building|construction)
        UNIFIL; UNDOF; Tel Aviv; Haifa; 1967 (borders|lines); Oslo Accords; Hodeidah; Sana'a; Sanaa; Baghdad; Erbil; Druze; Alawite*; Sweida; Suwayda; Tartus; Khmeimim; Hmeimim
        Daraa; Ramadan truce; Nakba; intifada; the Strip; Bab el-Mandeb; Strait of Tiran; Camp David Accords
        ~Netanyahu; ~Mohammed bin Salman; ~MBS; ~Abbas
        ~enclave; ~hostages; ~captives; ~Sharaa; ~Crown Prince
        ?Netanyahu
        !meeting in (Riyadh|Jeddah|Saudi Arabia); !talks in (Riyadh|Jeddah|Saudi Arabia); !Gulf of (Tonkin|Mexico|Finland|America|Guinea|Aden); !Persian carpet*; !Michael Jordan
        !Jordan River ... Park
        !Qatar Airways; !Emirates airline; !Saudi Aramco; !Gulf of (California|Thailand|Bothnia)
        October 7 (attack*|massacre|terror*|assault); October 7th (attack*|massacre|terror*); (attack*|massacre|since|atrocit*) ... (October 7|7 October|7th October|October 7th); Assad (regime|government|rule|forces); Assad's (fall|ouster|government|forces|removal|overthrow|regime); (fall|ouster|overthrow|toppl*|remov*) ... Assad; =Litani; Riyadh (summit|talks) & (Gaza|Arab|Israel*|Syria*|Palestin*); Doha & (Gaza|Hamas|Israel*)
        (ceasefire|truce|cease-fire) & hostages; hostage (deal|release*|families|crisis|negotiations); (release|return|free|freed|freeing) ... (all|remaining|every) ... hostages; Islamic Jihad; Arab League; League of Arab States; OIC; Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Islamic Cooperation; Arab-Islamic; Palestinian (statehood|state|people|Authority)
        recogni* ... Palestin*; ultra-Orthodox; Levant; Near East; Maghreb & Arab; Muscat; Jeddah summit; Sana'a; Al Jazeera; Latakia; Deir ez-Zor; Hama and Homs; Suez Canal; Houthi-controlled; (Gaza|Hamas|Israeli) (war|ceasefire|hostage*|plan); International Stabilization Force; Global Sumud; Netanyahu & (Gaza|war|hostages|Hamas); Rafah crossing; Philadelphi; Smotrich; Ben-Gvir; annex* ... (West Bank|Golan|Jordan Valley)
        ~October 7; ~Assad; ~Doha; ~Nasrallah; ~Sinwar; ~Sisi; ~al-Sharaa; ~Riyadh; ~Muslim; ~Islamic; ~Gulf
        ?hostages
        !Doha (Round|Development|Amendment); !(in|to|from) (Riyadh|Jeddah|Doha|Muscat); !(mediat*|hosted|brokered|facilitated) ... by (Oman|Qatar|Saudi Arabia|Egypt|the UAE|Jordan); !(mediation|mediator|good offices) of (Oman|Qatar|Saudi Arabia|Egypt|the UAE); !(Qatar|Saudi|Abu Dhabi|Bahrain) Grand Prix; !World Cup ... Qatar; !Air Jordan*; !Jordan (Peterson|Bardella|Spieth); !Arabian Nights
        !Jim Jordan; !Saudi Arabia and Russia
        (Arab|Muslim|Islamic) (leaders|countries|nations|world|states); Muslim-majority
      `),
      zh: linesOf(`
        中东; 以色列; 巴以; 巴勒斯坦; 加沙; 哈马斯; 真主党; 叙利亚; 黎巴嫩; 胡塞; 也门; 红海; 霍尔木兹; 两国方案; 耶路撒冷; 约旦河西岸; 伊拉克; 沙特; 卡塔尔; 阿联酋
        海湾; 埃及; 阿拉伯国家; 阿拉伯世界; 阿盟; 海合会; 巴沙尔; 大马士革; 库尔德; 科威特; 巴林; 戈兰; 拉法口岸; 拉法地区; 苏伊士; 沙姆沙伊赫; 西亚北非; 约旦
        胡塞武装; 曼德海峡; 以黎; 阿曼苏丹; 黎以
        巴人治巴; 汗尤尼斯; 国际稳定部队; 以军; 特拉维夫; 拉姆安拉; 定居点; 沙拉总统; 德鲁兹; 阿勒颇; 伊德利卜; 巴格达; 埃尔比勒; 萨那; 荷台达; 亚丁; 阿克萨; 1967年边界; 联黎部队; 中阿峰会
        中阿合作论坛; 马斯喀特; 阿曼; 伊斯兰世界; 中海自贸; 巴民族权力; 土叙; 加萨; 哈玛斯; 沙乌地; 卡达; 阿拉伯联合大公国; 胡希; 叙国; 以哈
        ~内塔尼亚胡; ~阿巴斯
        ?内塔尼亚胡
        !粤港澳大湾区; !阿曼达
        !亚丁湾护航; !可以军; !以军事; !以军民; !以军工; !以军功; !西岸 ... (河|江)
        西岸 (定居|城市|屯垦|巴勒斯坦|犹太); 以巴 (冲突|局势|问题|和平|双方|停火); 释放 ... (所有|全部|全体) ... (人质|被扣押人员); 人质 ... (加沙|哈马斯|以色列|以方|停火); 波斯湾; 伊斯兰合作组织; 阿拉伯 (联盟|和平|人民|半岛); 阿萨德政权; 西奈; 巴方 ... 建国; 独立的巴勒斯坦; 恢复 ... 通航 ... (红海|海峡); 耶稣撒冷; 哈马斯 ... 人质; 以哈冲突; 巴以冲突
        ~西岸; ~塞西; ~利雅得; ~多哈; ~朱拉尼; ~人质; ~阿萨德
        !渤海湾; !北部湾; !杭州湾; !以巴西; !以巴基斯坦; !以巴黎; !(阿曼|卡塔尔|沙特|埃及|阿联酋) ... (斡旋|调解|调停) ... (伊|俄|乌); !在 (多哈|利雅得|吉达)
      `),
      ru: linesOf(`
        Ближн* Восток*; ближневосточн*; Израил*; израильск*; Палестин*; палестин*; палестино-израильск*; ХАМАС; сектор* Газа; =Сирия; =Сирии; =Сирию; =Сирией; сирийц*; сирийск*; Ливан*; Хезболл*; Йемен*; хусит*; Красн* мор*; Ормузск*
        Саудовск*; Эмират*; ОАЭ; Персидск* залив*; Египет*; Египт*; арабск*; Дамаск*; курд*; Идлиб*; Алеппо; Оман*; Кувейт*; Бахрейн*; Голан*; Иордан*; Шарм-эш-Шейх*
        Астанинск* (формат*|процесс*); Суэцк*; =Доха; =Дохе; =Дохи; сирийск* урегулирован*; сектор* Газы; АРЕ; Хизболл*; Хезболла*; залив* аравийск*; аравийск*; Бейрут*; Рафах*
        Синай*; израильтян*; ближневосточн* регион*; сектор* Газ*; жител* Газ*; (ХАМАС*|Израил*|Палестин*) ... Газ*; =Газы; в =Газе
        Иерусалим*; Западн* берег*; Лиг* арабских (государств|стран); Хмеймим*; Тартус*; Тель-Авив*; Рамалл*; Хан-Юнис*; поселенч*; поселенц*; друзск*; алавит*; Багдад*; Эрбил*; Аль-Акса
        стабилизационн* сил*; двухгосударственн*; БАПОР; ССАГПЗ; Баб-эль-Мандеб*; Суэц*; Ормуз*
        ~Нетаньяху; ~Аббас*
        ?Нетаньяху
        !асадов*
        =Ирак; =Ирака; =Ираку; =Ираком; =Ираке; иракск*; иракц*; =Катар; =Катара; =Катару; =Катаром; =Катаре; катарск*; режим* Асада; правительств* Асада; (свержени*|падени*|уход*|свергнут*) ... Асад*; палестинск* (государств*|анклав*|народ*|вопрос*|проблем*); анклав* ... (Газ*|палестинск*)
        (освобожден*|освободить|возвращен*) ... (всех|израильск*|удерживаем*) ... заложник*; заложник* & (перемири*|ХАМАС*|прекращени* огня); Организаци* исламского сотрудничества; ОИС; Исламск* джихад*; зон* Персидск* залив*; стран* залива; государств* залива; арабо-израильск*; сионистск*; Латаки*; ЛАГ; Маскат*
        ~Асад*; ~Эр-Рияд*; ~анклав*; ~Сиси; ~Шараа; ~заложник*
        !посредн* ... (Оман*|Катар*|Саудовск*|Эмират*|ОАЭ|Египт*); !в Эр-Рияде; !Исламск* джихад* & Афган*
      `),
    },
  },
];
