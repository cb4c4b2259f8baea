/** The name with its mark: the felt disc and the shown ring, a little apart. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 44 28" aria-hidden="true">
      <circle cx="13" cy="14" r="10.5" fill="var(--fs-felt)" />
      <circle cx="29" cy="14" r="10.5" fill="none" stroke="var(--fs-shown)" strokeWidth="4" />
    </svg>
  );
}

export function Brand() {
  return (
    <a className="brand" href="#/">
      <BrandMark />
      Frontstage
    </a>
  );
}
