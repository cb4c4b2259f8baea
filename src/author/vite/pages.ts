import type { Rolldown } from 'vite';

/** The pages of a build: what people have the address of. Other HTML lies in `assets` and is fetched by a script. */
export function pagesOf(bundle: Rolldown.OutputBundle): Rolldown.OutputAsset[] {
  return Object.values(bundle).filter((output) => output.type === 'asset' && /^[^/]+\.html$/.test(output.fileName)) as Rolldown.OutputAsset[]; // as just asked
}
