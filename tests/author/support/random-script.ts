/** Small scripts in our vocabulary, drawn from a seed: every getter, every kind of tag, few enough paths to play them all. */
import { randomFrom } from '../../../src/author/bots/random.ts';

const ACTS = [
  'reflect',
  'ask',
  'limit',
  'inform',
  'concede',
  'wait',
  'frame',
  'name',
  'humour',
  'own',
  'break',
  'report',
];
const EVENTS = [
  'anger=1',
  'anger=2',
  'insult=1',
  'confused=1',
  'thaw=1',
  'thaw=2',
  'jab',
  'settle=2',
  'recognised',
  'grief',
  'caught',
];
const SHOWS = ['calm', 'warm', 'firm', 'grave', 'felt'];
const MODES = ['surface', 'deep', 'genuine'];
const METERS = ['trust', 'agitation', 'understanding', 'energy', 'clarity', 'gap', 'safety'];
const GETTERS = [
  'level(meter)',
  'felt()',
  'did(what)',
  'prepared(what)',
  'carried(what)',
  'house(what)',
  'leaks()',
  'variant()',
  'minutes()',
];

export function randomScript(seed: number): string {
  return new Script(seed).text();
}

class Script {
  readonly #random: (n: number) => number;
  readonly #done: string[] = ['ask'];
  #id = 0;

  constructor(seed: number) {
    this.#random = randomFrom(seed * 7919);
  }

  text(): string {
    const beats = 2 + this.#random(2);
    const checkin = this.#chance(0.5) ? 1 + this.#random(beats) : 0;
    return [
      ...GETTERS.map((getter) => `EXTERNAL ${getter}`),
      '-> prep',
      ...this.#prep(),
      ...Array.from({ length: beats }, (_, at) => this.#beat(at + 1, at + 1 === beats, at + 1 === checkin)).flat(),
      '=== last',
      this.#line('Etterpå.', '#phase:after'),
      ...this.#ends(),
      '=== walked',
      this.#line('Hun gikk.', '#ending:walked'),
      '-> END',
    ].join('\n');
  }

  #prep(): string[] {
    return [
      '=== prep',
      this.#line('Før.', ''),
      '- (choose)',
      `* {minutes() >= 10} [${this.#line('Les.', '#prep:read #act:read-up #minutes:10')}]`,
      '  -> choose',
      `* {minutes() >= 5} [${this.#line('Hvil.', '#prep:rest #act:rest #minutes:5')}]`,
      '  -> choose',
      `* [${this.#line('Gå.', '#act:start')}]`,
      '  -> b1',
    ];
  }

  #beat(at: number, isLast: boolean, checkin: boolean): string[] {
    const options = 2 + this.#random(2);
    const twoLayers = this.#chance(0.5);
    return [
      `=== b${at}`,
      this.#line('Hun sier noe.', this.#chance(0.8) ? `#event:${this.#of(EVENTS)}` : ''),
      ...(this.#chance(0.6)
        ? this.#block([`${this.#line('Et ekko.', this.#chance(0.6) ? `#event:${this.#of(EVENTS)}` : '')}`])
        : []),
      ...(checkin ? [this.#line('Hva kjenner du?', '#checkin')] : []),
      ...Array.from({ length: options }, (_, index) => this.#option(twoLayers, index > 0 && this.#chance(0.4))).flat(),
      '-',
      ...(twoLayers
        ? [
            ...['surface', this.#of(MODES)].flatMap((mode, index) => [
              `* [${this.#line('Inni.', `#layer:inner #mode:${mode} #shows:${this.#of(SHOWS.slice(index))}`)}]`,
            ]),
            '-',
          ]
        : []),
      ...(this.#chance(0.5) ? this.#block(['-> walked']) : []),
      isLast ? '-> last' : `-> b${at + 1}`,
    ];
  }

  #option(twoLayers: boolean, conditional: boolean): string[] {
    const act = this.#of(ACTS);
    const fact = this.#chance(0.4) ? ` #fact:f${this.#random(3)}` : '';
    this.#done.push(act);
    const mode = twoLayers ? '' : ` #mode:${this.#of(MODES)} #shows:${this.#of(SHOWS)}`;
    return [
      `* ${conditional ? `{${this.#condition()}} ` : ''}[${this.#line('Du sier det.', `#act:${act}${mode}${fact}`)}]`,
      ...(this.#chance(0.4) ? this.#block([this.#line('Hun svarer.', `#event:${this.#of(EVENTS)}`)]) : []),
    ];
  }

  #ends(): string[] {
    return [
      ...this.#block([this.#line('Varmt.', '#ending:warm'), '-> END']),
      ...this.#block([this.#line('Klart.', '#ending:clear #event:settle'), '-> END']),
      this.#line('Slutt.', '#ending:plain'),
      '-> END',
    ];
  }

  #block(lines: readonly string[]): string[] {
    return [`{${this.#condition()}:`, ...lines, '}'];
  }

  #condition(): string {
    const one = () =>
      this.#of([
        () => `level("${this.#of(METERS)}") ${this.#of(['> 0', '< 2', '== 1', '== 2'])}`,
        () => `level("${this.#of(METERS)}") ${this.#of(['> 0', '< 2'])}`,
        () => `felt() == ${this.#random(5)}`,
        () => `did("${this.#of([...this.#done, 'f0', 'f1'])}")`,
        () => `prepared("${this.#of(['read', 'rest'])}")`,
        () => 'carried("trace")',
        () => 'house("sentence")',
        () => 'leaks()',
        () => `variant() == ${this.#random(3)}`,
      ])();
    return this.#chance(0.3) ? `${one()} ${this.#of(['&&', '||'])} ${one()}` : one();
  }

  #line(text: string, tags: string): string {
    this.#id += 1;
    return `${text} #id:i${this.#id} ${tags}`.trim();
  }

  #of<T>(list: readonly T[]): T {
    return list[this.#random(list.length)]!;
  }

  #chance(part: number): boolean {
    return this.#random(1000) < part * 1000;
  }
}
