/**
 * Returns nothing by itself: rows of the bilingual lexicon for public persons of the last years, in the notation of
 * `diplomacy.ts`. Names that are not here are
 * brought together by their sounds (`transliterate.ts`).
 */
export const PEOPLE = `
trump | trump, donald trump | 特朗普, 川普 | трамп
biden | biden, joe biden | 拜登 | байден
harris | kamala harris, harris | 哈里斯 | харрис
vance | vance | 万斯 | вэнс
obama | obama | 奥巴马 | обама
rubio | rubio | 鲁比奥, 卢比奥 | рубио
blinken | blinken | 布林肯 | блинкен
sullivan | sullivan | 沙利文 | салливан
waltz | waltz, michael waltz | 沃尔兹, 华尔兹 | уолтц
witkoff | witkoff | 威特科夫, 维特科夫 | уиткофф
kushner | kushner | 库什纳 | кушнер
kellogg | kellogg | 凯洛格 | келлог
yellen | yellen | 耶伦 | йеллен
bessent | bessent | 贝森特 | бессент
lutnick | lutnick | 卢特尼克 | латник
greer | greer | 格里尔 | грир
hegseth | hegseth | 赫格塞思 | хегсет
austin | lloyd austin, secretary austin | 奥斯汀 | остин
landau | landau | 兰多 | ландау
kerry | kerry | 克里 | керри
raimondo | raimondo | 雷蒙多 | раймондо
campbell | campbell | 坎贝尔 | кэмпбелл
burns | nicholas burns, william burns | 伯恩斯 | бернс
perdue | perdue | 庞德伟 | пердью
xi | xi jinping, xi | 习近平, 习主席 | си цзиньпин
wang-yi | wang yi | 王毅 | ван и
he-lifeng | he lifeng | 何立峰 | хэ лифэн
li-qiang | li qiang | 李强 | ли цян
cai-qi | cai qi | 蔡奇 | цай ци
ding-xuexiang | ding xuexiang | 丁薛祥 | дин сюэсян
dong-jun | dong jun | 董军 | дун цзюнь
xie-feng | xie feng | 谢锋 | се фэн
ma-zhaoxu | ma zhaoxu | 马朝旭 | ма чжаосюй
li-chenggang | li chenggang | 李成钢 | ли чэнган
han-zheng | han zheng | 韩正 | хань чжэн
putin | putin, vladimir putin | 普京 | путин
lavrov | lavrov | 拉夫罗夫 | лавров
peskov | peskov | 佩斯科夫 | песков
ushakov | ushakov | 乌沙科夫 | ушаков
dmitriev | dmitriev | 德米特里耶夫 | дмитриев
shoigu | shoigu | 绍伊古 | шойгу
belousov | belousov | 别洛乌索夫 | белоусов
medvedev | medvedev | 梅德韦杰夫 | медведев
zelenskyy | zelenskyy, zelensky, zelenskiy | 泽连斯基 | зеленский
yermak | yermak | 叶尔马克 | ермак
kuleba | kuleba | 库列巴 | кулеба
sybiha | sybiha | 瑟比加 | сибига
macron | macron | 马克龙 | макрон
scholz | scholz | 朔尔茨 | шольц
merz | merz | 默茨 | мерц
merkel | merkel | 默克尔 | меркель
starmer | starmer | 斯塔默 | стармер
sunak | sunak | 苏纳克 | сунак
johnson | boris johnson | 约翰逊 | джонсон
meloni | meloni | 梅洛尼 | мелони
tusk | tusk | 图斯克 | туск
stubb | stubb | 斯图布 | стубб
von-der-leyen | von der leyen | 冯德莱恩 | фон дер ляйен
costa | antónio costa, antonio costa | 科斯塔 | кошта
michel | charles michel | 米歇尔 | мишель
stoltenberg | stoltenberg | 斯托尔滕贝格 | столтенберг
rutte | rutte | 吕特 | рютте
guterres | guterres | 古特雷斯 | гутерриш
erdogan | erdogan, erdoğan | 埃尔多安 | эрдоган
netanyahu | netanyahu | 内塔尼亚胡 | нетаньяху
abbas | abbas | 阿巴斯 | аббас
pezeshkian | pezeshkian | 佩泽希齐扬 | пезешкиан
raisi | raisi | 莱希 | раиси
araghchi | araghchi | 阿拉格齐 | аракчи
mbs | mohammed bin salman, bin salman, crown prince | 穆罕默德王储, 本·萨勒曼 | бен сальман, наследный принц
modi | modi | 莫迪 | моди
jaishankar | jaishankar | 苏杰生 | джайшанкар
sharif | sharif | 夏巴兹 | шариф
kishida | kishida | 岸田文雄 | кисида
ishiba | ishiba | 石破茂 | исиба
takaichi | takaichi | 高市早苗, 高市 | такаити
abe | shinzo abe | 安倍 | абэ
yoon | yoon suk yeol, yoon | 尹锡悦 | юн сок ёль
lee-jae-myung | lee jae-myung, lee jae myung | 李在明 | ли чжэ мён
kim | kim jong un, kim jong-un | 金正恩 | ким чен ын
lula | lula | 卢拉 | лула
milei | milei | 米莱 | милей
ramaphosa | ramaphosa | 拉马福萨 | рамафоса
albanese | albanese | 阿尔巴尼斯 | албанезе
carney | carney | 卡尼 | карни
trudeau | trudeau | 特鲁多 | трюдо
lukashenko | lukashenko | 卢卡申科 | лукашенко
tokayev | tokayev | 托卡耶夫 | токаев
orban | orban, orbán | 欧尔班 | орбан
fico | fico | 菲佐 | фицо
niinisto | niinistö, niinisto | 尼尼斯托 | ниинистё
bennett | naftali bennett, bennett | 贝内特 | беннет
tsai | tsai ing-wen, lai ching-te | 蔡英文, 赖清德 | цай инвэнь, лай циндэ
pelosi | pelosi | 佩洛西 | пелоси
musk | musk | 马斯克 | маск
`;
