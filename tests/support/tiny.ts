/** Tiny Ink scenes written in the test itself, and a way to play them. */
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Playthrough, Tell } from '#run/playthrough.ts';
import { play } from '#run/playthrough.ts';
import type { Input, Run, RunStart } from '#run/run.ts';
import { startTeller } from '#story/teller.ts';
import { GETTERS } from '#story/vocabulary.ts';

const EXTERNALS = Object.entries(GETTERS).map(([name, { argument }]) => `EXTERNAL ${name}(${argument ? 'x' : ''})`).join('\n');

export function tellOf(ink: string): Tell {
  const compiled = compiledOf(ink);
  return (answer) => startTeller(compiled, answer);
}

/** What the build makes of a script. */
export function compiledOf(ink: string): object {
  const source = `${EXTERNALS}\n${ink}`;
  const problems: string[] = [];
  const compiler = new Compiler(source, new CompilerOptions(null, [], false, (message: string) => problems.push(message)));
  const story = compiler.Compile();
  if (problems.length) throw new Error(problems.join('\n'));
  return JSON.parse(story.ToJson() as string) as object;
}

export const START: RunStart = { seed: 1, variant: 'ordinary', house: [], carried: [], help: 'novice' };

export function runOf(inputs: readonly Input[] = [], start: RunStart = START): Run {
  return { schema: 1, scene: 'tiny', storyHash: 'abc', start, inputs };
}

/** Plays a list of inputs that all must be taken. */
export function played(tell: Tell, inputs: readonly Input[], budget = 20, start: RunStart = START): Playthrough {
  const playthrough = play(tell, start, budget);
  for (const input of inputs) {
    const taken = playthrough.take(input);
    if (!taken.ok) throw new Error(`${input}: ${taken.error}`);
  }
  return playthrough;
}

/** A small scene with all that a scene has: preparation, two layers, check-in, thought, ending. */
export const SMALL = `
-> before
=== before ===
Klokka er ni. #id:before-010 #phase:before #place:office
- (choose)
{minutes() < 5: -> meet}
* {minutes() >= 10} [Les. #id:prep-read #prep:read #act:read-up #minutes:10]
  Du leser. #id:before-020
  -> choose
* {minutes() >= 5} [Hvil. #id:prep-rest #prep:rest #act:rest #minutes:5]
  -> choose
* [Gå inn. #id:prep-done #act:start]
  -> meet
=== meet ===
Hun kommer inn. #id:meet-010 #phase:meeting #place:meeting-room #look:kari=angry
Nå igjen! #id:meet-020 #who:kari #event:anger=2
Jeg er redd. #id:meet-030 #thought:kari
Hva kjenner du nå? #id:meet-040 #checkin
{felt() == 3: Du vil ut. #id:meet-050 }
* [«Jeg hører.» #id:meet-hear #who:you #act:reflect]
* [«Sett deg.» #id:meet-sit #who:you #act:limit]
-
* [Du holder ansiktet i ro. #id:meet-in-mask #layer:inner #mode:surface #shows:calm]
* [Du tenker på køen hun sto i. #id:meet-in-work #layer:inner #mode:deep #shows:calm]
* [Du lar det høres. #id:meet-in-show #layer:inner #mode:genuine #shows:felt]
-
{prepared("read"): Du vet hvorfor hun kom. #id:meet-060 }
Ja vel. #id:meet-070 #who:kari #event:settle=1
* [«Du nevnte noe om en annen.» #id:meet-gossip #who:you #act:confide #mode:genuine #shows:warm #redline:confidentiality]
  * * [«Det skulle jeg ikke sagt.» #id:meet-mend #act:repair #mode:genuine #shows:felt]
  * * [«Nok om det.» #id:meet-on #act:move-on #mode:surface #shows:warm]
* [«Da skriver jeg det ned.» #id:meet-write #who:you #act:write-down #mode:none #fact:wrote]
-
-> after
=== after ===
Rommet er tomt. #id:after-010 #phase:after
* [Ta en pause. #id:after-break #act:break]
* [Gå rett på neste. #id:after-on #act:straight-on]
-
{did("wrote"):
  Tre uker senere ringer hun. #id:later-010 #phase:later
- else:
  Tre uker senere har du ikke hørt noe. #id:later-020 #phase:later
}
Det var det. #id:later-030 #ending:done
-> END
`;
