import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';

/** Nobody is led into a hard scene without having been told. */
export function checkContentNote({ scene }: Checked): Finding[] {
  if (!scene || scene.value.sensitivity === 'none' || scene.value.contentNote) return [];
  return [
    error(
      scene.json.placeOf(['contentNote']),
      'missing-content-note',
      `a scene marked ${scene.value.sensitivity} says beforehand what is in it: write contentNote as { "nb": "…", "en": "…" }`,
    ),
  ];
}
