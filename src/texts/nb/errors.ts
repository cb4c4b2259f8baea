/** When something is not there or goes wrong: what happened, what is kept, and a way on. */
export const errors = {
  unknownPage: { title: 'Denne siden finnes ikke', body: 'Lenken kan være gammel, eller det kan ha sneket seg inn en skrivefeil. Det du har spilt, ligger der det lå.' },
  unknownScene: { title: 'Denne scenen finnes ikke her', body: 'Den kan ha fått nytt navn, eller den er ikke med i denne utgaven. Det du har spilt, ligger der det lå.' },
  unknownRun: { title: 'Denne samtalen finnes ikke på enheten', body: 'Den er kanskje slettet, eller spilt på en annen maskin. Scenen kan spilles på nytt.' },
  notFetched: { title: 'Scenen kom ikke fram', body: 'Det kan være nettet. Det du har spilt til nå, er lagret på enheten.' },
  pageNotFetched: { title: 'Siden kom ikke fram', body: 'Det kan være nettet, eller at spillet er oppdatert siden du åpnet det. Det du har spilt til nå, er lagret på enheten.' },
  crashed: { title: 'Her gikk noe i stykker', body: 'Feilen er vår, ikke din. Alt fram til det siste du valgte, er lagret på enheten.' },
  copy: 'Kopier feilmeldingen',
  copied: 'Kopiert',
  report: 'Feilmeldingen',
  reportNote: 'Teknisk tekst. Ingenting sendes av seg selv.',
  loading: 'Et øyeblikk …',
};
