import { err, ok, type Result } from '#lib/result.ts';

export interface Arguments {
  readonly json: boolean;
  readonly ranges: boolean;
  readonly target: string | null;
  /** The slug of a scene to be made. */
  readonly create: string | null;
  /** A scene whose tables are to follow its script. */
  readonly fill: string | null;
}

export const USAGE = `Checks scenes: every path is walked, and what is wrong is told with file and line.

  npm run stories                         all scenes
  npm run stories -- <scene.ink>          one script, also one without our vocabulary
  npm run stories -- <slug>               one scene, by its name or its folder
  npm run stories -- new <slug>           a new scene folder, small and already proved, to start from
  npm run stories -- fill <slug>          brings the tables of a scene into line with its script
    --json                                one JSON report on stdout, nothing else
    --ranges                              also prove the range of every meter at every ending (minutes, not seconds)
`;

export function parseArguments(args: readonly string[]): Result<Arguments, string> {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const rest = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => !['--json', '--ranges'].includes(flag));
  if (unknown) return err(`${unknown} is not known here.`);
  const asked: Arguments = { json: flags.includes('--json'), ranges: flags.includes('--ranges'), target: null, create: null, fill: null };
  const [first, second] = rest;
  if (first === 'new') return second !== undefined && rest.length === 2 ? ok({ ...asked, create: second }) : err('A new scene needs one name, without spaces: npm run stories -- new <slug>.');
  if (first === 'fill') return second !== undefined && rest.length === 2 ? ok({ ...asked, fill: second }) : err('Say which scene: npm run stories -- fill <slug>.');
  if (rest.length > 1) return err(`One scene at a time, and «${first ?? ''}» is not new or fill: ${rest.join(', ')}.`);
  return ok({ ...asked, target: first ?? null });
}
