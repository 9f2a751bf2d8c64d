/** One family of designations: letters, then digits. `use` as in the lexicon of weapons. */
export interface DesignationFamily {
  /** Pattern behind which nothing but the end of the designation stands. */
  readonly pattern: string;
  readonly use: "free" | "context" | "noun";
  /** First words, in lower case, of families that write a space or a point before the number. */
  readonly starts?: readonly string[];
  readonly citation: string;
  readonly examples: readonly string[];
}

const ODIN = "US Army TRADOC, ODIN Worldwide Equipment Guide";
const DOD = "US DoD 4120.15-L, Model Designation of Military Aerospace Vehicles";
const WWII = "Wikipedia, List of German military equipment of World War II";
const CSIS = "CSIS Missile Threat";

/** Shapes of designations by family. "free" shapes mean nothing else; the others need arms beside them. */
export const DESIGNATION_FAMILIES: readonly DesignationFamily[] = [
  { pattern: "KN-?\\d{1,2}", use: "free", citation: CSIS, examples: ["KN-23", "KN25"] },
  {
    pattern:
      "(?:Hwasong|Hwasal|Pukguksong|Taepodong|Nodong|Bulsae|Pyoljji|Chollima|Haeil|Saetbyol|Saebyol|Mangyongdae|Rodong)-?\\d{1,2}(?:-\\d|[A-Za-z]{0,2})",
    use: "free",
    citation: CSIS,
    examples: ["Hwasong-11A", "Hwasong-20", "Haeil-2"],
  },
  {
    pattern:
      "(?:Shahed|Geran|Fateh|Fattah|Zolfaghar|Qiam|Sejjil|Shahab|Khorramshahr|Quds|Burkan|Badr|Samad|Qasef|Mohajer|Ababil|Arash|Fath|Kaman|Raad|Sayyad|Toufan|Almas|Khordad|Bavar|Palestine|Zolfiqar|Zelzal|Fajr)-?\\d{1,3}[A-Z]?",
    use: "free",
    citation: CSIS,
    examples: ["Shahed-136", "Fateh-110", "Fajr-5"],
  },
  {
    pattern:
      "(?:Agni|Prithvi|Shaheen|Ghauri|Babur|Ghaznavi|Abdali|Hyunmoo|Haeseong|Iskander|Topol|Tochka|Kornet|Orlan|Buk|Tor|Pantsir|Tornado|Igla|Strela|Metis|Lancet|Zala|Supercam|Gerbera|Magura|Neptun|Vilkha|Olkha|Sapsan|Hrim)-(?:\\d{1,3}[A-Z]{0,3}\\d?|[A-Z]{1,2}\\d{0,2})",
    use: "free",
    citation: ODIN,
    examples: ["Iskander-M", "Buk-M1", "Orlan-10"],
  },
  {
    pattern: "S-(?:75|125|200|300|350|400|500|550)[A-Z]{0,3}\\d?",
    use: "free",
    citation: CSIS,
    examples: ["S-300", "S-400"],
  },
  {
    pattern: "(?:SM-(?:2|3|6|1)|PAC-[23]|SS-N?-?\\d{1,2}|SA-N?-?\\d{1,2})(?:[ -]MSE)?",
    use: "free",
    citation: CSIS,
    examples: ["SM-2", "PAC-3"],
  },
  {
    pattern: "(?:Su|MiG|Mig|Tu)-\\d{1,3}[A-Z]{0,3}\\d{0,2}",
    use: "free",
    citation: ODIN,
    examples: ["Su-34", "MiG-29", "Tu-95MS"],
  },
  { pattern: "(?:Mi|Ka)-\\d{1,2}[A-Z]{0,3}", use: "free", citation: ODIN, examples: ["Mi-17", "Ka-52"] },
  { pattern: "(?:Il|An|Yak)-\\d{2,3}[A-Z]{0,2}", use: "context", citation: ODIN, examples: ["Il-76"] },
  {
    pattern: "T-(?:14|34|54|55|62|64|72|80|84|90)[A-Z]{0,3}\\d?[A-Z]?(?:/\\d{2})?",
    use: "free",
    citation: ODIN,
    examples: ["T-72", "T-54/55", "T-90M"],
  },
  {
    pattern: "(?:BMP|BTR|BRDM|BMD|MT-LB|BM|MTLB)-?\\d{1,3}[A-Z]{0,3}",
    use: "free",
    citation: ODIN,
    examples: ["BMP-2", "BTR-80", "BM-21"],
  },
  { pattern: "(?:F/A|EA|FA)-18[A-G]?(?:/[A-G])?", use: "free", citation: DOD, examples: ["F/A-18"] },
  {
    pattern: "K?F-(?:4|5|14|15|16|18|22|35|47|111|117)[A-Z]{0,2}",
    use: "free",
    citation: DOD,
    examples: ["F-16", "F-35C"],
  },
  {
    pattern: "(?:MQ|RQ|AH|UH|CH|MH|SH|HH|OH|AC|MC|KC|RC|EC|WC|EP|XQ|YFQ)-\\d{1,3}[A-Z]{0,2}",
    use: "free",
    citation: DOD,
    examples: ["MQ-9", "AH-64", "AC-130J"],
  },
  {
    pattern:
      "(?:B-(?:1B?|2A?|21|29|52H?)|A-10C?|C-(?:17|130J?|5M?)|P-(?:3|8A?)|E-(?:2|3|7|8)[A-D]?|U-2|V-22|A-(?:4|6|29))",
    use: "context",
    citation: DOD,
    examples: ["B-52"],
  },
  {
    pattern: "(?:AIM|AGM|BGM|RIM|MIM|FGM|FIM|MGM|LGM|RGM|UGM|GBU|CBU|BLU|ADM|ASM|AGR|GAM)-\\d{1,3}[A-Z]{0,2}",
    use: "free",
    citation: DOD,
    examples: ["AIM-120", "GBU-39"],
  },
  {
    pattern: "(?:Kh|X)-(?:22|29|31|32|35|38|47M2|47|55|58|59|69|101|102|555)[A-Z]{0,3}",
    use: "free",
    citation: ODIN,
    examples: ["Kh-101", "Kh-22"],
  },
  {
    pattern: "R-(?:17|27|33|36|37|60|73|77|360)[A-Z]{0,3}\\d?",
    use: "context",
    citation: ODIN,
    examples: ["R-77"],
  },
  {
    pattern: "(?:9[MKPA]\\d{2,3}|3M\\d{2}|2[SABK]\\d{1,3}|1K\\d{2}|96L6)[A-Z]{0,3}\\d?",
    use: "free",
    citation: ODIN,
    examples: ["9M723", "2S19"],
  },
  {
    pattern: "(?:FAB|KAB|ODAB|UMPB|UPAB|RBK|OFAB|UMPK)-?\\d{2,4}[A-Z]?",
    use: "free",
    citation: ODIN,
    examples: ["FAB-500"],
  },
  {
    pattern: "(?:D|M|A)-(?:20|30|46|38|101|74|44|19)[A-Z]?",
    use: "context",
    citation: ODIN,
    examples: ["D-30"],
  },
  {
    pattern:
      "M(?:1A[12]|1|2A[23]|2|3|4A1|4|16A?\\d?|46|60A3|72|109A?\\d?|110|113A?\\d?|119|142|198|240B?|249|270A?\\d?|777A?\\d?|795|982|1978|1981|1985|1989|1991|2018|2020|2024)",
    use: "context",
    citation: ODIN,
    examples: ["M777"],
  },
  {
    pattern: "(?:(?:AK|RPG|RPK|SVD|AKS|PKM)-?\\d{1,3}[A-Z]{0,2}|AKM|PKM|DShK|SVD)",
    use: "free",
    citation: ODIN,
    examples: ["RPG-7", "AK-47"],
  },
  {
    pattern: "(?:M777A?\\d?|M142|M270A?\\d?|M109A\\d|M1A[12]|M2A[23]|[MC]V-22B?)",
    use: "free",
    citation: DOD,
    examples: ["M777", "M1A2"],
  },
  {
    pattern: "(?:DF|JL|YJ|CJ|PL|HN)-\\d{1,4}[A-Z]{0,2}|HQ-\\d{1,2}[A-Z]?",
    use: "free",
    citation: CSIS,
    examples: ["DF-21D", "YJ-18"],
  },
  {
    pattern:
      "(?:J|H|Y|Z|K|JF|JH|KJ|WZ|CH|WS|PCL|PHL|ZTZ|ZBD|ZTQ|TB|PT|ZU|GJ|BZK|FK|VT)-?(?:\\d{1,3})[A-Z]{0,2}",
    use: "context",
    citation: ODIN,
    examples: ["J-20"],
  },
  {
    pattern: "(?:SPG|AGS|PK|NSV|KPV|HK|MG|FN|MP|AR)-?\\d{1,3}[A-Z]{0,2}",
    use: "context",
    citation: ODIN,
    examples: ["MG-42"],
  },
  {
    pattern:
      "(?:AT-4|AT4|TB2|TOS-[12]A?|RS-(?:24|26|28)|RSM-56|UR-100N?|PzH[ -]?2000|IRIS-T|CV-?90|K9|K2|AMX-\\d{2}|AS-?90|L118|FH-?70|P-(?:800|700|270|500|15)|OTR-21|RIM-7|Type[ -]\\d{1,3})[A-Z]?",
    use: "context",
    starts: ["type", "pzh"],
    citation: ODIN,
    examples: ["TOS-1A"],
  },
  {
    pattern:
      "(?:MG|MP|St[Gg]|PaK|Pak|FlaK|Flak|KwK|leFH|sFH|Kar|PzB|Gewehr|Karabiner|Panzerfaust)[ -]?\\d{1,4}(?:/\\d{2})?[a-z]?",
    use: "context",
    starts: [
      "mg",
      "mp",
      "stg",
      "pak",
      "flak",
      "kwk",
      "lefh",
      "sfh",
      "kar",
      "pzb",
      "gewehr",
      "karabiner",
      "panzerfaust",
    ],
    citation: WWII,
    examples: ["MG 42", "StG 44", "Pak 40"],
  },
  {
    pattern:
      "(?:(?:Berge|Jagd|Sturm)?[Pp]anzer(?:kampfwagen)?|PzKpfw|Pz\\.? ?Kpfw\\.?|Sd\\.? ?Kfz\\.?|StuG|Tiger)[ -](?:[IVX]{1,4}|\\d{1,3})",
    use: "context",
    starts: [
      "panzer",
      "bergepanzer",
      "jagdpanzer",
      "sturmpanzer",
      "panzerkampfwagen",
      "pzkpfw",
      "pz",
      "sd",
      "stug",
      "tiger",
    ],
    citation: WWII,
    examples: ["Panzer IV", "PzKpfw IV", "Sd.Kfz. 251"],
  },
  {
    pattern:
      "(?:Bf|Me|Fw|Ju|Hs|Ar)[ -]\\d{2,3}[A-Z]?|He[ -](?:111|112|115|162|177|219)|Do[ -](?:17|18|217|335)",
    use: "context",
    starts: ["bf", "me", "fw", "ju", "hs", "ar", "he", "do"],
    citation: WWII,
    examples: ["Bf 109", "Ju 88"],
  },
  {
    pattern:
      "(?:Ordnance )?(?:QF|BL|RML|ML) (?:\\d{1,2}(?:\\.\\d)?[ -](?:pounder|pdr|inch|in)|\\d{1,2}\\.\\d)(?: M(?:k|ark) ?[IVX]{1,5})?",
    use: "free",
    starts: ["ordnance", "qf", "bl", "rml", "ml"],
    citation: "Wikipedia, British military nomenclature of ordnance",
    examples: ["QF 2 pounder", "BL 8 inch Mk VIII"],
  },
  {
    pattern: "M[Kk]\\.?[ -](?:\\d{1,3}|[IVX]{1,4})(?:[ /]Mod\\.? \\d{1,2})?",
    use: "context",
    starts: ["mk"],
    citation: "US Navy, Fact Files",
    examples: ["Mk 41", "Mk. 13", "Mk 56 Mod 0"],
  },
  {
    pattern: "(?:Mark (?:\\d{1,3}|[IVX]{1,4})|Model (?:\\d{2,4}(?:/\\d{2,4})?|No\\. ?\\d))",
    use: "noun",
    starts: ["mark", "model"],
    citation: "Jane's Infantry Weapons",
    examples: ["Mark 14", "Model 1891"],
  },
  {
    pattern:
      "XM\\d{1,4}(?:[AE]\\d{1,2})?|M\\d{1,4}A\\d{1,2}|(?:RGD|RKG|VOG|RGO|RGN|OTs)-\\d{1,2}[A-Z]?|(?:AK|RPG|MiG) \\d{1,3}",
    use: "free",
    starts: ["ak", "rpg", "mig"],
    citation: ODIN,
    examples: ["XM1299", "M16A4", "RGD-5", "AK 47", "MiG 29"],
  },
  {
    pattern:
      "L\\d{1,3}A\\d{1,2}|AN/[A-Z][PLQS][A-Z]-\\d{1,3}[A-Z]?|Su \\d{2}|Tu \\d{2,3}|(?:MGR|RUR|RUM|PGM|CIM|UUM|LIM)-\\d{1,3}[A-Z]?",
    use: "context",
    starts: ["su", "tu"],
    citation: DOD,
    examples: ["L1A1", "AN/APG-81", "Su 27", "MGR-1"],
  },
];
