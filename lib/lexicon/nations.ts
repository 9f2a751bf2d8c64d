const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Names of states and peoples, single words in lower case: before or behind a ship's noun they are no name of hers. */
export const NATION_WORDS: ReadonlySet<string> = new Set(
  words(`
  afghanistan afghan albania albanian algeria algerian america american angola angolan argentina argentine argentinian armenia armenian australia
  australian austria austrian azerbaijan azerbaijani bahamas bahamian bahrain bahraini bangladesh bangladeshi barbados belarus belarusian belgium
  belgian belize brazil brazilian britain british bulgaria bulgarian burma cambodia cambodian cameroon canada canadian chile chilean china chinese
  colombia colombian comoros congo cook croatia croatian cuba cuban cyprus cypriot czech denmark danish djibouti dprk dutch ecuador egypt egyptian
  emirati england english eritrea eritrean estonia estonian ethiopia ethiopian europe european finland finnish france french gabon gambia georgia
  georgian german germany ghana gibraltar greece greek guinea guyana hong hungary hungarian iceland india indian indonesia indonesian iran iranian
  iraq iraqi ireland irish israel israeli italy italian jamaica japan japanese jordan jordanian kazakhstan kenya kenyan kiribati korea korean kuwait
  kuwaiti latvia latvian lebanon lebanese liberia liberian libya libyan lithuania lithuanian luxembourg malaysia malaysian maldives malta maltese
  marshall mauritius mexico mexican moldova monaco mongolia mongolian montenegro morocco moroccan mozambique myanmar netherlands nigeria nigerian
  norway norwegian oman omani pakistan pakistani palau palestine palestinian panama panamanian peru philippines philippine filipino poland polish
  portugal portuguese prc qatar qatari romania romanian rok russia russian saudi arabia arabian scotland scottish senegal serbia serbian singapore
  singaporean slovakia slovenia somalia somali soviet spain spanish sri lanka sudan sudanese sweden swedish swiss switzerland syria syrian taiwan
  taiwanese tajikistan tanzania tanzanian thai thailand togo togolese tunisia tunisian turkey turkish türkiye turkmenistan ukraine ukrainian uae
  uruguay uzbekistan venezuela venezuelan vietnam vietnamese welsh yemen yemeni zambia zimbabwe moscow beijing pyongyang seoul tokyo washington
  kyiv london tehran ankara islamic republic kingdom
`),
);

/** States that gave ships their names, in lower case: without an article it is the state. */
export const STATE_NAMES: ReadonlySet<string> = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
  maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
  utah vermont virginia wisconsin wyoming queensland tasmania ontario quebec`.split(/\s+/),
);
