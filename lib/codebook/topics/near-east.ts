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
        Iran; Iranian; Tehran; JCPOA; Joint Comprehensive Plan of Action; Islamic Republic; ayatollah; Natanz; Fordow; Revolutionary Guard*; Khamenei; Bushehr; Isfahan; IRGC; snapback; E3; Soleimani
        Shahed*; Persian (state|people); Iran-backed; Iran deal; Iran nuclear; (Iran*|Tehran) & nuclear
        (situation|tension*|escalation|strike*|attack*|war|pressure) ... (around|on|against|with|over|in) Iran; Iranian (question|issue|file|dossier|missile*|proxies|oil)
        Iran's (nuclear|missile*|proxies|regional)
        Larijani; Quds Force; Bandar Abbas; Kharg Island; Rising Lion; Midnight Hammer; (12-day|twelve-day) war; Mahsa Amini; Evin; Supreme Leader & (Iran*|nuclear|enrich*); Arak
        ~enrichment; ~Rouhani; ~Raisi; ~Pezeshkian; ~Araghchi; ~Zarif; ~centrifuge*
        !Islamic Republic of (Pakistan|Afghanistan|Mauritania)
      `),
      zh: linesOf(`
        伊朗; 伊核; 德黑兰; 核协议; 全面协议 ... 核; 哈梅内伊; 布什尔; 福尔道; 纳坦兹; 革命卫队; 美伊; 以伊; 伊以; 快速恢复制裁; 伊朗 & 核; 伊朗局势; 伊朗问题
        阿拉格齐; 佩泽希齐扬; 拉里贾尼; 伊斯兰革命; 十二日战争; 恰巴哈尔; 阿巴斯港; 恢复制裁机制
        ~鲁哈尼; ~莱希; ~佩泽希齐扬; ~阿拉格齐; ~伊方
        ?伊方
      `),
      ru: linesOf(`
        Иран*; иранск*; Тегеран*; СВПД; Совместн* всеобъемлющ* план*; аятолл*; Хамене*; КСИР; Бушер*; Фордо; Натанз*; ирано-израильск*; израильско-иранск*; ИЯП; иранск* & ядерн*; вокруг Ирана
        (удар*|атак*|операци*) ... Иран*; иранск* (вопрос*|досье|проблем*|тематик*|нефт*)
        Лариджани; Чабахар*; 12-дневн* войн*; двенадцатидневн* войн*; Исфахан*; Арагчи; Пезешкиан*
        ~Пезешкиан*; ~Раиси; ~Арагчи
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
        Middle East*; Mideast; Israel*; Gaza; Palestin*; Hamas; Hezbollah; Syria*; Lebanon; Lebanese; Houthi*; Yemen*; Red Sea; Hormuz; West Bank; two-state; Jerusalem; Iraq*; Saudi*; Riyadh; Qatar*
        Gulf states; Emirat*; UAE; Jordan; Abraham Accords; hostages & (Gaza|Hamas); Egypt*; Persian Gulf; Arab; Arab-Israeli; Israeli-Palestinian; Palestinian-Israeli; Iran-Israel; Damascus; Assad
        al-Sharaa; Idlib; Aleppo; Kurd*; Beirut; Rafah; Sinai; Oman; Kuwait; Bahrain; GCC; Gulf (Cooperation|region|countries|nations|Arab|allies|partners|monarch*); the Gulf; Suez; Bab al-Mandab
        Golan; UNRWA; Sharm el-Sheikh; Doha; Astana (format|process|talks); October 7; IDF; Board of Peace; ceasefire in Gaza; settlers; Zionist
        Stabilization Force; Stabilisation Force; ISF; Khan Younis; Khan Yunis; Al-Aqsa; Temple Mount; Haram al-Sharif; Ramallah; settlement (activit*|expansion|building|construction); Nasrallah
        Sinwar; UNIFIL; UNDOF; Litani; Tel Aviv; Haifa; 1967 (borders|lines); Oslo Accords; Hodeidah; Sana'a; Sanaa; Baghdad; Erbil; Druze; Alawite*; Sweida; Suwayda; Tartus; Khmeimim; Hmeimim
        Daraa; Sisi; el-Sisi; al-Sisi; Ramadan truce; Nakba; intifada; the Strip; Bab el-Mandeb; Strait of Tiran; Camp David Accords
        ~Netanyahu; ~Mohammed bin Salman; ~MBS; ~Abbas
        ~enclave; ~hostages; ~captives; ~Sharaa; ~Crown Prince
        ?Netanyahu
        !meeting in (Riyadh|Jeddah|Saudi Arabia); !talks in (Riyadh|Jeddah|Saudi Arabia); !Gulf of (Tonkin|Mexico|Finland|America|Guinea|Aden); !Persian carpet*; !Michael Jordan
        !Jordan River ... Park
        !Qatar Airways; !Emirates airline; !Saudi Aramco; !Gulf of (California|Thailand|Bothnia)
      `),
      zh: linesOf(`
        中东; 以色列; 巴以; 巴勒斯坦; 加沙; 哈马斯; 真主党; 叙利亚; 黎巴嫩; 胡塞; 也门; 红海; 霍尔木兹; 两国方案; 耶路撒冷; 约旦河西岸; 伊拉克; 沙特; 卡塔尔; 阿联酋
        海湾; 埃及; 阿拉伯国家; 阿拉伯世界; 阿盟; 海合会; 巴沙尔; 大马士革; 库尔德; 科威特; 巴林; 戈兰; 拉法口岸; 拉法地区; 苏伊士; 沙姆沙伊赫; 以巴; 西亚北非; 约旦
        胡塞武装; 曼德海峡; 利雅得; 多哈; 以黎; 阿曼苏丹; 黎以
        巴人治巴; 汗尤尼斯; 国际稳定部队; 以军; 特拉维夫; 拉姆安拉; 定居点; 朱拉尼; 沙拉总统; 德鲁兹; 阿勒颇; 伊德利卜; 巴格达; 埃尔比勒; 萨那; 荷台达; 亚丁; 阿克萨; 1967年边界; 联黎部队; 中阿峰会
        中阿合作论坛; 马斯喀特; 阿曼; 西岸; 塞西; 伊斯兰世界; 中海自贸; 巴民族权力; 土叙; 加萨; 哈玛斯; 沙乌地; 卡达; 阿拉伯联合大公国; 胡希; 叙国; 以哈
        ~内塔尼亚胡; ~阿巴斯
        ?内塔尼亚胡
        !粤港澳大湾区; !阿曼达
        !亚丁湾护航; !可以军; !以军事; !以军民; !以军工; !以军功; !西岸 ... (河|江)
      `),
      ru: linesOf(`
        Ближн* Восток*; ближневосточн*; Израил*; израильск*; Палестин*; палестин*; палестино-израильск*; ХАМАС; сектор* Газа; =Сирия; =Сирии; =Сирию; =Сирией; сирийц*; сирийск*; Ливан*; Хезболл*; Йемен*; хусит*; Красн* мор*; Ормузск*
        Ирак*; Саудовск*; Катар*; Эмират*; ОАЭ; Персидск* залив*; Египет*; Египт*; арабск*; Асад*; Дамаск*; курд*; Идлиб*; Алеппо; Оман*; Кувейт*; Бахрейн*; Голан*; Иордан*; Шарм-эш-Шейх*
        Астанинск* (формат*|процесс*); Суэцк*; Эр-Рияд*; =Доха; =Дохе; =Дохи; сирийск* урегулирован*; сектор* Газы; АРЕ; Аш-Шараа; Хизболл*; Хезболла*; залив* аравийск*; аравийск*; Бейрут*; Рафах*
        Синай*; израильтян*; ближневосточн* регион*; сектор* Газ*; жител* Газ*; (ХАМАС*|Израил*|Палестин*) ... Газ*; =Газы; в =Газе
        Иерусалим*; Западн* берег*; Лиг* арабских (государств|стран); Хмеймим*; Тартус*; Тель-Авив*; Рамалл*; Хан-Юнис*; поселенч*; поселенц*; друзск*; алавит*; Багдад*; Эрбил*; Мекк*; Аль-Акса
        стабилизационн* сил*; Сиси; двухгосударственн*; БАПОР; ССАГПЗ; анклав*; Баб-эль-Мандеб*; Суэц*; Ормуз*
        ~Нетаньяху; ~Аббас*
        ?Нетаньяху
        !асадов*
      `),
    },
  },
];
