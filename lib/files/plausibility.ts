/**
 * Frequent letters and characters of scripts, the commonest first, from general knowledge of their languages. A wrong
 * decoding gives letters too, only not these, or with capitals inside words.
 */
const GREEK = "αοιετσνηυρπκμλςίάόέύήγδθχφώβωξζψϊϋΐΰ";
const HEBREW = "יוהלאמרתבשנםדעחקכפטגזסצןךףץ";
const ARABIC = "اليمونرتبعدفةهسقحكجشطصخضذثزغظأإىئءؤآپچگک";
const THAI = "านรอกเงมยลวดทสต่้ปบคะหแิีจพ็ชขใไโ์ืุูัำึศธผณซภฟฐญถฉ";
const CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъіїєґёђјљњћџ";
const COMMON_SIMPLIFIED =
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严";
const COMMON_TRADITIONAL =
  "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海口東導器壓志世金增爭濟階油思術極交受聯什認六共權收證改清己美再採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報鬥完類八離華名確才科張信馬節話米整空元況今集溫傳土許步群廣石記需段研界拉林律叫且究觀越織裝影算低持音眾書布復容兒須際商非驗連斷深難近礦千週委素技備半辦青省列習響約支般史感勞便團往酸歷市克何除消構府稱太準精值號率族維劃選標寫存候毛親快效斯院查江型眼王按格養易置派層片始卻專狀育廠京識適屬圓包火住調滿縣局照參紅細引聽該鐵價嚴台灣";
const COMMON_HANGUL =
  "이다의는에을가고로하한지서사자대도기인일정리과시를해보국그나상전부어제면수장적라안원들있것공관화으성아주미북회중오신조여선까만동구요경할했발방연계세민외교군통전협력";
const ACCENTED_WESTERN = "éèàçêîôûâëïüöäßñáíóúãõåøæœÉÈÀÖÄÜÅØÇÁÓ";
const ACCENTED_CENTRAL = "ąćęłńśźżáčďéěíňóřšťúůýžőűăâîșțôľĺŕđöüäôŁŚŻŹČŘŠŽ";
const ACCENTED_TURKISH = "ığşİĞŞçöüâî";
const PUNCTUATION = "“”‘’«»–—…•€„‹›·°§©®™№，。、；：？！“”《》（）「」『』〈〉【】　～";

/** How much an expected character counts; others of a writing system in use count less, because rare ones exist. */
const EXPECTED = 1;
const POSSIBLE = 0.35;
const ODD = -0.6;
const IMPOSSIBLE = -3;
/** Two alphabets in one word: a Greek letter among Latin ones is a French accent read by a Greek table. */
const MIXED_WORD = -1;
/** A capital right after a small letter is what a wrong Cyrillic or Latin table makes of every word. */
const CAPITAL_INSIDE = -0.8;

const WEIGHTS = new Map<string, number>();
for (const set of [COMMON_SIMPLIFIED, COMMON_TRADITIONAL, COMMON_HANGUL, PUNCTUATION])
  for (const character of set) WEIGHTS.set(character, EXPECTED);
for (const [set, weight] of [
  [ACCENTED_CENTRAL, 0.7],
  [ACCENTED_TURKISH, 0.75],
  [ACCENTED_WESTERN, 0.8],
] as const)
  for (const character of set) WEIGHTS.set(character, weight);
for (const alphabet of [CYRILLIC, GREEK, HEBREW, ARABIC, THAI])
  [...alphabet].forEach((letter, rank) => {
    // Letters fall in frequency about evenly from the first to the last of the list.
    const weight = EXPECTED - (0.9 * rank) / alphabet.length;
    WEIGHTS.set(letter, weight);
    WEIGHTS.set(letter.toUpperCase(), weight);
  });

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STRAY_CONTROL = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x9f]/;
const UNASSIGNED = /[\p{Co}\p{Cn}]/u;
const KANA = /[\u3041-\u30ff]/;
const SCRIPT_LETTER =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Cyrillic}]/u;
/** Alphabets that share no word with Latin letters. */
const ALPHABET = /[\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Cyrillic}]/u;
const SYMBOL = /[\p{S}\p{No}]/u;

/** How much a decoded text looks like text somebody wrote, by its characters beyond ASCII: at most 1, below 0 for litter. */
export function plausibility(text: string): number {
  let sum = 0;
  let seen = 0;
  let before = "";
  for (const character of text) {
    if (character > "\x7f" || STRAY_CONTROL.test(character)) {
      sum += weigh(character, before) * width(character);
      seen += width(character);
    }
    before = character;
  }
  return seen === 0 ? 0 : sum / seen;
}

/** Characters of the large scripts take two bytes in legacy encodings, so that they count for two. */
function width(character: string): number {
  return /[\u1100-\u115f\u2e80-\ud7a3\uf900-\ufaff\uff00-\uffef]/.test(character) ? 2 : 1;
}

function weigh(character: string, before: string): number {
  const capital = character !== character.toLowerCase() && /\p{Ll}/u.test(before) ? CAPITAL_INSIDE : 0;
  if (/[a-z]/i.test(before) && ALPHABET.test(character)) return MIXED_WORD;
  const common = WEIGHTS.get(character);
  if (common !== undefined) return common + capital;
  if (character === "\ufffd" || STRAY_CONTROL.test(character) || UNASSIGNED.test(character))
    return IMPOSSIBLE;
  if (KANA.test(character)) return EXPECTED;
  if (SCRIPT_LETTER.test(character)) return POSSIBLE + capital;
  if (SYMBOL.test(character)) return ODD;
  return /\p{L}/u.test(character) ? capital : 0;
}
