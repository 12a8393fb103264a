/**
 * Short everyday English words that are also written as abbreviations (IT, US, WHO) or look like the plural of one (DOEs, ADs); for
 * other languages authors set `case: exact`.
 */
const WORDS = new Set(
  `ad ads age ago aid aids aim air all also am an and any are area arm arms art arts as ask at away baby back bad bag
  ball band bank bar base bat bats be bear beat bed been bees bell best bet bets big bird bit bits blue boat body book born
  both box boy boys bus busy but buy by call came can cap caps car care cars case cat cats city club cod cold come cook
  cool cop cops cost cow cows cup cups cut cuts dad dads dare data date day days dead deal dear deep did die dies dip do doe
  does dog dogs done door dot dots down draw drop drug dry due each ear ears east easy eat eats edge egg eggs else end ends
  even ever eye eyes face fact fair fall fan fans far farm fast fat fear fed feel feet few file film fin find fine fire firm
  fish fit fits five flow fly food foot for form four free from full fun gain game gap gaps gas gave get gets gig girl give
  go goal god gods goes gold gone good got grew grow gun guns guy guys had hair half hall hand hard has hat hats he head hear
  heat held hell help her here hey hi high him hip hips his hit hits hold home hope hot hour how huge idea if in into is it its
  jam job jobs join just keep kept key keys kid kids kind king knew know lab labs lack lady lake lamp land last late law laws
  lay lead left leg legs less let lets lie lies life lift like line link list live load long look lose loss lost lot lots love
  low made mail main make man many map maps mark mat max may me mean meet men met mid mind mine miss mode moon more most
  move much must my name near neck need net nets new news next nice nine nix no none nor north not note now odd of off oil old
  on once one ones only onto open or other our out over own pace page paid pain pair park part pass past path pay pays peer
  pet pets pick pie pin pins plan play plot plus pop port post pot pots pour pro push put puts race rain ram ran rat rate
  rats read real red rest rice rich ride ring rip rise risk road rock role room root rose row rows rule run runs rush said
  sale same sap sat save saw say says sea seat see seed seek seen self sell send sent set sets she ship shop show sick side
  sign sing sir sit sits site six size skin sky slow smart snow so soft soil sold some son song sons soon sort soul south star
  stay step stop such sun sure tag tags take tale talk tall tap task tax tea team tell ten tend term test text than that the
  them then they thin this thus tick tie ties time tiny tip tips to told tone too took tool top tops tour town toy toys tree
  trip true try turn twin two type unit up us use used van vast very via view vote wait walk wall want war warm was wash
  watch wave way ways we weak wear web week well went were west wet what when whip who whom why wide wife wild will win wind
  wine wing wins wire wise wish with wolf won wood word wore work yard yeah year yes yet you your zero zone`.split(
    /\s+/,
  ),
);

/** Whether a lower-case word is a short ordinary English word. */
export const isOrdinaryWord = (word: string): boolean => WORDS.has(word);
