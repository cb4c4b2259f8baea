/** Records carry the version of the game that wrote them: older ones become today's, later ones are left alone. */
import * as z from 'zod/mini';
import { err, ok, type Result } from '#lib/result.ts';
import { faultOf, fieldOf, type FileFault } from './file-fault.ts';

/** From the version that is the key to the next one. Each is tested with a real record of its version. */
export type Migrations = Readonly<Record<number, (record: object) => object>>;

const version = z.looseObject({ version: z.int().check(z.positive()) });

/** A record of a later version, or a damaged one, is an error: whoever asks leaves it alone. */
export function parseVersioned<T>(record: unknown, schema: z.ZodMiniType<T>, migrations: Migrations, current: number): Result<T, 'unreadable'> {
  const read = readVersioned(record, schema, migrations, current);
  return read.ok ? read : err('unreadable');
}

/** The same, for whoever has to say what is wrong. `within` is where the record stands in its file. */
export function readVersioned<T>(
  record: unknown, schema: z.ZodMiniType<T>, migrations: Migrations, current: number, within: readonly PropertyKey[] = [],
): Result<T, FileFault> {
  const versioned = version.safeParse(record, { reportInput: true });
  if (!versioned.success) return err(faultOf(versioned.error.issues, within));
  const from = versioned.data.version;
  if (from > current) return err({ field: fieldOf([...within, 'version']), problem: 'newer' });
  const parsed = schema.safeParse(migrated(versioned.data, from, migrations, current), { reportInput: true });
  return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error.issues, within));
}

function migrated(record: object, from: number, migrations: Migrations, current: number): object | null {
  let today: object = record;
  for (let at = from; at < current; at += 1) {
    const migrate = migrations[at];
    if (!migrate) return null;
    try {
      today = migrate(today);
    } catch {
      return null; // a damaged record of an old version: its migration met what it could not read
    }
  }
  return today;
}
