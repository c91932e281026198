/**
 * Returns nothing by itself: rows of the bilingual lexicon for countries and cities, in the notation of `diplomacy.ts`.
 * A country's row holds its names, its people and adjective, and the words by which its government is called.
 */
export const PLACES = `
united-states | united states, u.s., us, usa, u.s.a., america, american, americans, washington, white house, state department, pentagon | 美国, 美方, 美, 白宫, 华盛顿, 美国政府 | сша, соединённые штаты, соединенные штаты, америка, американский, вашингтон, белый дом, госдеп, пентагон
china | china, chinese, prc, beijing, people's republic of china | 中国, 中方, 中, 北京, 中华人民共和国 | китай, китайский, кнр, пекин
russia | russia, russian, russians, moscow, kremlin, russian federation | 俄罗斯, 俄方, 俄, 莫斯科, 克里姆林宫 | россия, российский, россиянин, москва, кремль, рф
ukraine | ukraine, ukrainian, ukrainians, kyiv, kiev | 乌克兰, 乌方, 乌, 基辅, 俄乌 | украина, украинский, украинец, киев
japan | japan, japanese, tokyo | 日本, 日方, 东京, 中日 | япония, японский, токио
south-korea | south korea, south korean, republic of korea, seoul | 韩国, 韩方, 首尔 | южная корея, республика корея, сеул
north-korea | north korea, north korean, dprk, pyongyang | 朝鲜, 朝方, 平壤 | кндр, северная корея, пхеньян
india | india, indian, new delhi, delhi | 印度, 印方, 新德里 | индия, индийский, дели
pakistan | pakistan, pakistani, islamabad | 巴基斯坦, 伊斯兰堡 | пакистан, исламабад
bangladesh | bangladesh, dhaka | 孟加拉国, 孟加拉, 达卡 | бангладеш
united-kingdom | united kingdom, uk, u.k., britain, british, london, downing street | 英国, 英方, 伦敦 | великобритания, британия, британский, англия, лондон
france | france, french, paris, elysee, élysée | 法国, 法方, 巴黎 | франция, французский, париж, елисейский
germany | germany, german, berlin | 德国, 德方, 柏林 | германия, немецкий, германский, берлин, фрг
italy | italy, italian, rome | 意大利, 意方, 罗马 | италия, итальянский, рим
poland | poland, polish, warsaw | 波兰, 波方, 华沙 | польша, польский, варшава
finland | finland, finnish, helsinki | 芬兰, 赫尔辛基 | финляндия, финский, хельсинки
turkey | turkey, türkiye, turkish, ankara, istanbul | 土耳其, 土方, 安卡拉, 伊斯坦布尔 | турция, турецкий, анкара, стамбул
israel | israel, israeli, jerusalem, tel aviv | 以色列, 以方, 耶路撒冷 | израиль, израильский, иерусалим
palestine | palestine, palestinian | 巴勒斯坦, 巴方 | палестина, палестинский
iran | iran, iranian, tehran | 伊朗, 德黑兰 | иран, иранский, тегеран
iraq | iraq, iraqi, baghdad | 伊拉克 | ирак, багдад
syria | syria, syrian, damascus | 叙利亚, 大马士革 | сирия, сирийский, дамаск
saudi-arabia | saudi arabia, saudi, riyadh, jeddah | 沙特, 沙特阿拉伯, 利雅得, 吉达 | саудовская аравия, саудовский, эр-рияд, джидда
uae | united arab emirates, uae, abu dhabi, emirati | 阿联酋, 阿布扎比 | оаэ, эмираты, абу-даби
qatar | qatar, doha | 卡塔尔, 多哈 | катар, доха
egypt | egypt, egyptian, cairo | 埃及, 开罗 | египет, каир
lebanon | lebanon, beirut, hezbollah | 黎巴嫩, 真主党 | ливан, бейрут, хезболла
yemen | yemen | 也门 | йемен
afghanistan | afghanistan, afghan, kabul, taliban | 阿富汗, 喀布尔, 塔利班 | афганистан, афганский, кабул, талибан
belarus | belarus, belarusian, minsk | 白俄罗斯, 明斯克 | беларусь, белоруссия, белорусский, минск
kazakhstan | kazakhstan, astana | 哈萨克斯坦, 阿斯塔纳 | казахстан, астана
brazil | brazil, brazilian | 巴西 | бразилия
venezuela | venezuela, venezuelan, caracas, maduro | 委内瑞拉 | венесуэла, мадуро
cuba | cuba, cuban, havana | 古巴 | куба, кубинский
mexico | mexico, mexican | 墨西哥 | мексика
canada | canada, canadian, ottawa | 加拿大 | канада, канадский
australia | australia, australian, canberra | 澳大利亚, 澳方, 堪培拉 | австралия, австралийский
new-zealand | new zealand | 新西兰 | новая зеландия
indonesia | indonesia, bali, jakarta | 印度尼西亚, 印尼, 巴厘岛, 雅加达 | индонезия, бали, джакарта
malaysia | malaysia, kuala lumpur | 马来西亚, 吉隆坡 | малайзия, куала-лумпур
philippines | philippines, philippine, manila | 菲律宾, 菲方, 马尼拉 | филиппины, манила
vietnam | vietnam, hanoi | 越南, 河内 | вьетнам, ханой
thailand | thailand, bangkok | 泰国, 曼谷 | таиланд, бангкок
singapore | singapore | 新加坡 | сингапур
myanmar | myanmar, burma | 缅甸 | мьянма
south-africa | south africa, johannesburg, pretoria | 南非, 约翰内斯堡 | юар, южная африка
africa | africa, african | 非洲 | африка, африканский
latin-america | latin america, latin american | 拉美, 拉丁美洲 | латинская америка
haiti | haiti | 海地 | гаити
georgia-country | tbilisi, georgian, abkhazia, south ossetia | 格鲁吉亚 | грузия, тбилиси
armenia | armenia, armenian, yerevan, nagorno-karabakh | 亚美尼亚 | армения, ереван, карабах
azerbaijan | azerbaijan, baku | 阿塞拜疆 | азербайджан, баку
serbia | serbia, belgrade | 塞尔维亚 | сербия, белград
hungary | hungary, hungarian, budapest | 匈牙利, 布达佩斯 | венгрия, венгерский, будапешт
slovakia | slovakia, slovak | 斯洛伐克 | словакия
czechia | czech, czechia, prague | 捷克 | чехия
romania | romania, bucharest | 罗马尼亚 | румыния
sweden | sweden, swedish | 瑞典 | швеция
switzerland | switzerland, geneva, davos, bern, zurich | 瑞士, 日内瓦, 达沃斯 | швейцария, женева, давос
spain | spain, spanish, madrid | 西班牙, 马德里 | испания, мадрид
netherlands | netherlands, dutch, the hague | 荷兰, 海牙 | нидерланды, голландия, гаага
austria | austria, vienna | 奥地利, 维也纳 | австрия, вена
vatican | vatican, holy see, pope | 梵蒂冈, 教廷, 教皇 | ватикан, папа римский, святой престол
geneva | geneva | 日内瓦 | женева
vienna | vienna | 维也纳 | вена
london | london | 伦敦 | лондон
stockholm | stockholm | 斯德哥尔摩 | стокгольм
san-francisco | san francisco, woodside, filoli | 旧金山, 伍德赛德 | сан-франциско, вудсайд
alaska | alaska, anchorage | 阿拉斯加, 安克雷奇 | аляска, анкоридж
new-york | new york | 纽约 | нью-йорк
mar-a-lago | mar-a-lago, palm beach, florida | 海湖庄园, 佛罗里达 | мар-а-лаго, флорида
busan | busan, gyeongju | 釜山, 庆州 | пусан, кёнджу
hangzhou | hangzhou | 杭州 | ханчжоу
shanghai | shanghai | 上海 | шанхай
shenzhen | shenzhen | 深圳 | шэньчжэнь
tianjin | tianjin | 天津 | тяньцзинь
kazan | kazan | 喀山 | казань
saint-petersburg | st. petersburg, saint petersburg | 圣彼得堡 | санкт-петербург, петербург
budapest | budapest | 布达佩斯 | будапешт
istanbul | istanbul | 伊斯坦布尔 | стамбул
kursk | kursk | 库尔斯克 | курск, курский
kharkiv | kharkiv, kharkov | 哈尔科夫 | харьков
odesa | odesa, odessa | 敖德萨 | одесса
zaporizhzhia | zaporizhzhia, zaporozhye | 扎波罗热 | запорожье, запорожский
kherson | kherson | 赫尔松 | херсон
mariupol | mariupol, azovstal | 马里乌波尔, 亚速钢铁 | мариуполь, азовсталь
`;
