/** Threads of the sample mailbox by what is special about them. */
export const SAMPLE_THREADS = {
  afterApplication: '1848263910475520011',
  afterInterview: '1848170233019284402',
  afterFinalRound: '1848071650284411503',
  fromRobot: '1847985120093377604',
  german: '1847890417725560205',
  severalPeople: '1846901733820994106',
  tableLetter: '1847799035114208807',
  invitation: '1848250011928374608',
  receipt: '1848102938475610209',
  newsletter: '1848011029384756110',
  order: '1847933847561029311',
  ownMail: '1847844756102938412',
  friends: '1847755610293847513',
  offer: '1847661029384756214',
} as const;
