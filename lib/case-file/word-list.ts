/**
 * 1024 Dutch words to lock a case with, ten bits each: short, easy to say over a telephone and to type. None is the
 * beginning of another, so that they may also be typed without spaces; none sounds like another; none is about war,
 * flight, violence, faith or the body.
 */
export const WORDS: readonly string[] = `
  aandacht aap aardbei aarde abrikoos actie adres advies afdruk afstand agenda akker album alles amandel
  ananas anders anijs anker antenne appel april aquarium arena arend aroma artikel arts asfalt asperge
  aster atlas atoom augurk auto avocado avond azijn baai badjas bagage baken bakfiets bakker baksteen
  balans balkon ballon bamboe banaan band bank basalt basis batterij bazaar beek beeld beer beest begin
  beits bekend beker berg berk beton beuk bever bezem bezoek biet bij biologie bioscoop bizon blad blauw
  blik bloem bloesem blok bodem boei boek boer bolletje bomen bonbon boom boon borstel bos boter bouw
  brief bril broek brood brug bruin buffel buiten burger bus buurman buurt cacao cactus cadeau camera
  camping canvas caravan cavia cello cent cijfer circus cirkel citroen citrus clown collage comfort
  concert cultuur curry dadel dagboek dahlia dak dal dans das dauw deel deken delta dessert deur diamant
  diep dier dijk diner ding dinsdag diploma direct distel dokter dolfijn donder doos dorp dozijn draad
  drempel driehoek drieling droge droog droom druif druk drum druppel dubbel duet duif duiker duim duin
  dweil echo eekhoorn eend eenhoorn eerlijk egel eigen eikel eiken eiland eland elastiek elegant elf emmer
  energie enkel erwt etalage eten euro ezel fabriek fazant februari feest festival fiets figuur fijn film
  filter flat fles flora fluit fluweel folder fontein forel fornuis foto framboos fris fruit galerij gang
  gans garage garnaal gebak gebergte gebied gebouw gedicht geduld geel geheim geit gelijk geluid geluk
  gember gerst geur gewicht gewoon gids gieter gips giraf gitaar glad glans glas glimlach gloed goed golf
  gondel gong gordijn goud graan gracht grap gras gratis grijs grill groei groen groep groet grond grot
  haak haas hagel halsband halte hamer hamster handdoek handel handig hangmat haring hark harmonie harp
  haven haver hazelaar heerlijk heide hengel herberg herder herfst hert heuvel hobby hoed hoek hoeve
  hommel hond honing honkbal hoog hooi hoop hoorn horizon horloge hotel hout huis hulp hulst humor huppel
  hut huur hyacint icoon ideaal idee iglo ijs inkt insect iris jaar jam januari jarig jas jeugd jojo juich
  juli juni jurk juweel kaars kaart kaas kabel kabinet kabouter kachel kade kajak kalender kalf kalk kalm
  kameel kamer kanaal kaneel kano kantoor kapper kapsel kapstok karper karton kassa kastanje kasteel kater
  katoen kauwgom kegel kelder kers ketel ketting keuken kever kiezel kijker kikker kilo kiosk kip kiwi
  klaar kladblok klant klas klaver kleed klei kleur klok klomp kluis knie knikker knipsel knoop knus koala
  koek koel koepel koets koffer koffie kok kolibrie komeet kompas konijn kool koor koper kopje koraal
  koren korf korrel kort kous kozijn kraam kraan krab kracht krans krant krat kreeft krekel krent krijt
  kring kroket kroon kruid kruik krul kubus kuiken kunst kurk kussen kust kwark kwart kwast laan laars
  lach ladder lade laken lam land lantaarn lap lasagne laser laurier lavendel leer leeuw lekker lengte
  lente lepel leraar les letter leuk leuning lezen lezer libel licht lied lief lift lijm lijn lijst lila
  limoen limonade liniaal lint loep lokaal loon loopbaan loterij lotus lucht luik luipaard luister lunch
  lus luxe lynx maaier maaltijd maan maart maat machine magazijn magneet mais makreel mand mango manier
  mantel marathon markt marmer marmot mascotte mast matras medaille mees meeuw melk melodie meloen menu
  merel merk metaal meter meubel middag midden mier mijl mimosa minuut mist mobiel model moestuin mol
  monitor mooi morgen mossel mosterd mouw muis munt mus muts muur muziek muzikant naam nacht nagel narcis
  narwal natuur nest net nieuw novelle november nummer nuttig nylon oase oceaan octopus oefening oester
  oever oksel oktober olie olifant olijf olijven omelet ontbijt ontdek onweer oogst oorbel opdracht open
  optocht oranje orchidee orgel orkest ovaal oven overkant paard paars pad pagina pakket paleis palet palm
  panda panorama panter papegaai paprika parade paraplu parel parket parkiet partij pasta pastei pastel
  patat pauw pauze pedaal peen peer pelikaan penseel peper periode perzik peuter piano picknick pinda
  pinguin piramide pizza plaat plafond plakband planeet plank plant plas plein plezier ploeg plooi pluim
  plus poeder poker polder pony poort pop post potlood praat prairie prent prijs prikbord primula prins
  prisma proef pruim pudding punaise punt puzzel pyjama quiz rabarber radijs radio rand raster recept reep
  regel regen reiger reis rekening renbaan rendier richting ridder riem rijst rijtuig ring rinkel rits
  rivier robijn robot roep roer rol roman rond roomijs rooster rotonde roulade roze rozijn rubber rucola
  ruil ruim ruit rups rust saffraan salade salon samen sandaal sap satijn sauna saus saxofoon schaak
  schaap schaar schaats schaduw schakel schat schelp schemer schep scherm schets schilder schip schoen
  schommel school schoon schouw schrift schroef schuim schuur scooter seconde seizoen seringen servet
  sesam simpel sjaal slagroom slak slee sleutel slinger sloot slurf smaak smaragd snaar snater sneeuw snel
  snoep snor soep sofa sok specerij specht spel spiegel spijker spin spits spons spoor sport spreeuw
  spruit staart stad stal stap station steen stem stengel ster stevig stier stilte stip stoel stoep stof
  stok stoom straal straat strand streep strik struik studio stuk stuur succes suiker surfer symbool
  symfonie taal taart tablet tafel tak talent tand tang tapijt tarwe tas team teen tegel teken tekst
  telefoon tempo tennis terras terug theater thee thuis tijd tijger tijm titel tocht toekan toekomst toets
  tomaat toneel toon topaas toren touw tractor trap trein trekker tribune trillen trofee trommel trompet
  troon trui tube tuin tulp tunnel turkoois tweeling uil uitgang uitleg uitzicht uren uur vaas vacht vak
  valk vallei vandaag vanille varen veen veer veilig venster veranda verf vergiet verhaal veter vierkant
  vijg vijver villa vinger vink viool vitamine vlag vlecht vleugel vlieg vlier vlinder vloer voet vogel
  volgorde voordeel voorjaar voorraad vork vos vouw vraag vrede vreugde vriend vriezer vrij vroeg vrolijk
  vrucht vulkaan waaier wafel wagen wagon walnoot wals walvis wandel wandkast wanten warm wasbeer waslijn
  wasmand waterpas waterval week wegen wegwijs weide weinig wekker welkom wens wereld werk wesp wezel wieg
  wiel wijk wijs wilg wind winkel winnaar winter wit woensdag wolf wolk wonder woning woon woord worm
  wortel woud xylofoon yoga yoghurt zaad zaag zaal zacht zadel zalm zand zang zaterdag zebra zeef zeep
  zeester zegel zeil zeker zeppelin zetel zijde zilver zingen zitbank zoeken zoet zolder zomer zondag
  zonlicht zorg zout zuur zwaan zwaluw zwart zwem
`
  .trim()
  .split(/\s+/)
