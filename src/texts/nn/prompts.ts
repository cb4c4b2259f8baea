import type { prompts as nb } from '../nb/prompts.ts';
import type { Partly } from '../partly.ts';

/** Questions for oneself, by the ids that scene.json names (domain §4.1). P28 is shown and never kept. */
export const prompts: Partly<typeof nb> = {
  P01: 'Kva møte denne veka bruker du krefter på alt no? Kva ved møtet er det som tek dei?',
  P02: 'Viss samtalen går slik du fryktar: Kva er det første du merkar i kroppen?',
  P03: 'Kva må vere avklart før du går inn, for at du skal vere roleg – og ikkje berre verke roleg?',
  P04: 'Kven kunne du ha sagt to setningar til før møtet? Kva for to?',
  P05: 'Kvar i veka ligg det tyngste møtet ditt, og kva ligg rett etter?',
  P06: 'Kva kjende du, og kva viste du? Kor langt var det mellom dei, frå 0 til 10?',
  P07: 'Valde du uttrykket, eller kom det av seg sjølv? Korleis veit du det?',
  P08: 'Når oppdaga du at du kjende noko?',
  P09: 'Kva trur du brukaren såg hos deg som du ikkje sa?',
  P10: 'Kva spørsmål eller kva beskjed utsette du? Kva kosta det å vente?',
  P11: 'Kva i denne samtalen var ekte for deg?',
  P12: 'Viss du ikkje kjende noko særleg: Kva trur du det kom av – ro, vane, avstand eller noko anna?',
  P13: 'Var det noko du tolte som du eigentleg ikkje trong å tole?',
  P14: 'Kva treng du dei neste ti minutta? Kva plar du gjere?',
  P15: 'Fortel berre kva dette gjorde med deg – utan saka, utan kva du gjorde.',
  P16: 'Kva var ditt ansvar, kva var brukaren sitt, og kva høyrde heime ein annan stad?',
  P17: 'Verka sympati eller irritasjon inn på vurderinga di? Kva ville du ha gjort med ein annan person i same sak?',
  P18: 'Kva gjorde at neiet vart tydeleg – eller at det ikkje vart det?',
  P19: 'Kva fekk du til som ingen la merke til?',
  P20: 'Er det noko du vil rette opp neste gong de møtest? Korleis kan den første setninga vere?',
  P21: 'Viss denne scena kom kvar veke i eit halvt år – kva ville ha endra seg hos deg? Kven ville ha merka det først?',
  P22: 'Når tenkte du sist på jobb i fritida? Løyste du noko, eller kverna du?',
  P23: 'Kva gjorde du annleis for eit år sidan i slike samtalar? Kva har du lært, og kva har du slutta å kjenne?',
  P24: 'Kva fyller på hos deg i denne jobben? Når fekk du sist noko av det?',
  P25: 'Kven kontaktar du neste gong du sit aleine etter ein tung samtale? Veit personen det?',
  P26: 'Kva skulle du ønskje at nokon hadde fortalt deg om dette den første veka i jobben?',
  P27: 'Treng du meir oppfølging, mindre, eller er det bra som det er? Kven veit det?',
  P28: 'Er det noko den siste tida som burde ha vore meldt, men ikkje vart det? Kva stoppa deg?',
};
