import { useEffect, useState, type MouseEvent } from 'react';
import { goToSection, setAllDrawers, type SectionName } from './sections.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** The sections of the page. The address names the page already, so a link moves reading and focus itself. */
export function SectionLinks({ runId, sections }: { readonly runId: string; readonly sections: readonly SectionName[] }) {
  const { debrief } = useDebriefTexts();
  const here = useSectionInView(sections);
  const [allOpen, setAllOpen] = useState(false);
  const go = (section: SectionName) => (event: MouseEvent) => {
    event.preventDefault();
    goToSection(section);
  };
  return (
    <nav className="toc" aria-label={debrief.contents}>
      {sections.map((section) => (
        <a key={section} href={`#/debrief/${encodeURIComponent(runId)}`} aria-current={section === here ? 'location' : undefined} onClick={go(section)}>
          {debrief.sections[section]}
        </a>
      ))}
      <button
        type="button" className="linklike" data-action="open-all"
        onClick={() => {
          setAllDrawers(!allOpen);
          setAllOpen(!allOpen);
        }}
      >
        {allOpen ? debrief.closeAll : debrief.openAll}
      </button>
    </nav>
  );
}

/** The last section whose top has passed the upper third of the window. */
function useSectionInView(sections: readonly SectionName[]): SectionName {
  const [here, setHere] = useState(sections[0]!); // a page has at least one
  useEffect(() => {
    const look = () => {
      const passed = sections.filter((section) => (document.getElementById(section)?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3);
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      setHere((atEnd && scrollY > 0 ? sections.at(-1) : passed.at(-1)) ?? sections[0]!);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [sections]);
  return here;
}
