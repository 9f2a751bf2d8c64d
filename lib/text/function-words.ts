/**
 * The commonest function words of languages that news sites are written in; a word may stand in several lists.
 * Chosen from the stop-word lists of the Snowball project (snowballstem.org), most frequent first.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: "the of and to in that for is was with on as by at from it be are has have had this which not but said will they were an or its their who would been".split(
    " ",
  ),
  de: "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie".split(
    " ",
  ),
  fr: "le la les de des et en un une du que est pour dans qui au sur par plus ne pas ce avec se il sont aux ont cette mais ou été son leur ses".split(
    " ",
  ),
  es: "de la que el en los del se las por un para con una su al lo como más pero sus le ya fue este ha sí porque esta son entre está cuando muy sin sobre".split(
    " ",
  ),
  pt: "de a o que do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está".split(
    " ",
  ),
  it: "di che è la il un per in una sono del con non della si le dei da al gli alla anche come ha più nel lo ma delle dal ed se nella questo".split(
    " ",
  ),
  nl: "de van het een en in is dat op te zijn voor met die niet aan er om ook als bij maar door over uit wordt naar heeft nog worden werd".split(
    " ",
  ),
  sv: "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också".split(
    " ",
  ),
  no: "og i det på som er en til å han av for med at var de ikke den har jeg om et men så seg hun hadde fra vi ble skal".split(
    " ",
  ),
  da: "og i at det er en til på som af for den med de ikke der var har han et fra om men sig vil hun blev også kan efter".split(
    " ",
  ),
  fi: "ja on ei se että hän oli mutta ovat kun myös joka mukaan ole sen tai kuin jos niin vain ovat olla jo ne mitä".split(
    " ",
  ),
  pl: "w i na z się do nie że to jest o jak za od po co tak przez ale dla tym jego oraz są był który może tego już".split(
    " ",
  ),
  cs: "a v se na je že s z do o i to k ve pro za by ale jako si po které od který podle jsou byl jeho už před".split(
    " ",
  ),
  ro: "de și în a la cu o care un pe din nu că pentru se mai este au sunt fost prin dar lui sau după al".split(
    " ",
  ),
  hu: "a az és hogy nem is egy ez meg de csak volt el már ha vagy mint még azt amely lesz szerint ki".split(
    " ",
  ),
  tr: "ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra ise var değil ancak olduğu göre".split(
    " ",
  ),
  id: "yang dan di itu dengan untuk dari dalam tidak ini pada adalah akan ke juga oleh sebagai telah karena tersebut".split(
    " ",
  ),
  ru: "и в не на что с по как к но из у за от это его для о так же все был он бы до было только при если".split(
    " ",
  ),
  uk: "і в не на що з та за у як до це від про для його але був а є які вже було чи ще при також через".split(
    " ",
  ),
};
