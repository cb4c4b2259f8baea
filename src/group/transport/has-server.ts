/** Whether a group server stands behind this page. A static host answers with the file of the build, which says no. */
import * as z from 'zod/mini';
import type { Immutable } from '#lib/immutable.ts';

const groupServerSchema = z.object({
  group: z.literal(true),
  /** The word a facilitator must know to open a room here: asked for only if there is one. */
  needsPassword: z.boolean(),
  /** Where phones in the same network find this machine. Told to the machine itself only: its own `localhost` is nobody else's. */
  addresses: z.array(z.string()),
});
export type GroupServer = Immutable<z.infer<typeof groupServerSchema>>;

/** Null from a static host, from a file, and while the network is gone. */
export async function hasServer(server = pageServer()): Promise<GroupServer | null> {
  try {
    const response = await fetch(`${server}/group.json`, { cache: 'no-store' });
    const answer = groupServerSchema.safeParse(await response.json());
    return answer.success ? answer.data : null;
  } catch {
    return null;
  }
}

/** The folder this page lies in, without the slash: the server may stand behind a proxy under any path. */
export function pageServer(): string {
  return new URL('.', location.href).href.replace(/\/$/, '');
}
