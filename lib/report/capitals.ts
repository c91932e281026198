export type Place = { readonly city: string; readonly zone: string };

/** Where a government's press office keeps its clock, by the party's name as bundles write it (lower case). */
const CAPITALS: Readonly<Record<string, readonly [city: string, zone: string]>> = {
  "united states": ["Washington", "America/New_York"],
  us: ["Washington", "America/New_York"],
  usa: ["Washington", "America/New_York"],
  china: ["Beijing", "Asia/Shanghai"],
  russia: ["Moscow", "Europe/Moscow"],
  ukraine: ["Kyiv", "Europe/Kyiv"],
  "united kingdom": ["London", "Europe/London"],
  uk: ["London", "Europe/London"],
  france: ["Paris", "Europe/Paris"],
  germany: ["Berlin", "Europe/Berlin"],
  italy: ["Rome", "Europe/Rome"],
  poland: ["Warsaw", "Europe/Warsaw"],
  finland: ["Helsinki", "Europe/Helsinki"],
  "european union": ["Brussels", "Europe/Brussels"],
  eu: ["Brussels", "Europe/Brussels"],
  nato: ["Brussels", "Europe/Brussels"],
  turkey: ["Ankara", "Europe/Istanbul"],
  türkiye: ["Ankara", "Europe/Istanbul"],
  israel: ["Jerusalem", "Asia/Jerusalem"],
  iran: ["Tehran", "Asia/Tehran"],
  "saudi arabia": ["Riyadh", "Asia/Riyadh"],
  qatar: ["Doha", "Asia/Qatar"],
  egypt: ["Cairo", "Africa/Cairo"],
  india: ["New Delhi", "Asia/Kolkata"],
  pakistan: ["Islamabad", "Asia/Karachi"],
  nepal: ["Kathmandu", "Asia/Kathmandu"],
  japan: ["Tokyo", "Asia/Tokyo"],
  "south korea": ["Seoul", "Asia/Seoul"],
  "north korea": ["Pyongyang", "Asia/Pyongyang"],
  taiwan: ["Taipei", "Asia/Taipei"],
  philippines: ["Manila", "Asia/Manila"],
  vietnam: ["Hanoi", "Asia/Ho_Chi_Minh"],
  indonesia: ["Jakarta", "Asia/Jakarta"],
  singapore: ["Singapore", "Asia/Singapore"],
  australia: ["Canberra", "Australia/Sydney"],
  "new zealand": ["Wellington", "Pacific/Auckland"],
  canada: ["Ottawa", "America/Toronto"],
  mexico: ["Mexico City", "America/Mexico_City"],
  brazil: ["Brasília", "America/Sao_Paulo"],
  "south africa": ["Pretoria", "Africa/Johannesburg"],
};

/** The capitals of the parties that have one we know, each once, in the parties' order. */
export function capitalsOf(parties: readonly string[]): readonly Place[] {
  const places = parties.flatMap((party) => {
    const found = CAPITALS[party.toLowerCase()];
    return found ? [{ city: found[0], zone: found[1] }] : [];
  });
  return places.filter(({ city }, index) => places.findIndex((other) => other.city === city) === index);
}
