/** Which decision numbers there is room for under a chart: all, or every second, third … and always the chosen one. */
export function axisNumbers(count: number, step: number, room: number, chosen: number | null): ReadonlySet<number> {
  const every = Math.max(1, Math.ceil(room / Math.max(step, 1)));
  const shown = new Set<number>();
  for (let number = 1; number <= count; number += every) {
    const besideChosen = chosen !== null && number !== chosen && Math.abs(number - chosen) < every;
    if (!besideChosen) shown.add(number);
  }
  if (chosen !== null && chosen > 0) shown.add(chosen);
  return shown;
}
