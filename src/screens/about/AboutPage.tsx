import '../styles/pages.css';
import '../styles/print.css';
import { useEffect, type MouseEvent } from 'react';
import { ABOUT_TEXTS } from '#texts/pages/about.ts';
import { useApp } from '../app-context.ts';
import { HelpButton } from '../shared/HelpButton.tsx';
import { PageFooter } from '../shared/PageFooter.tsx';
import { TopBar } from '../shared/TopBar.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { useName } from '../shared/use-name.ts';
import { ModelSection } from './ModelSection.tsx';
import { AccessSection, CheckSection, LicencesSection, LimitsSection, PrivacySection, ReviewSection, SourcesSection, WhatSection, WordsSection } from './sections.tsx';

const SECTIONS = ['what', 'words', 'model', 'limits', 'check', 'review', 'privacy', 'access', 'sources', 'licences'] as const;

/** `#/about`: what the game is, every rule of its model and what that rests on, and what it does not know. */
export function AboutPage({ section }: { readonly section: string | null }) {
  const { t, language } = useApp();
  const words = ABOUT_TEXTS[language];
  const heading = useArrival();
  useName(words.title);
  useEffect(() => goTo(section), [section]);
  // the address does not change when the same link is pressed again
  const again = (name: string) => (event: MouseEvent) => {
    if (name !== section) return;
    event.preventDefault();
    goTo(name);
  };
  return (
    <div className="page sheetpage about">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase="about">
        <header>
          <h1 ref={heading} tabIndex={-1}>{words.title}</h1>
          <p className="soft">{words.lead}</p>
        </header>
        <nav className="toc" aria-label={words.contents}>
          {SECTIONS.map((name) => <a key={name} href={`#/about/${name}`} aria-current={name === section ? 'location' : undefined} onClick={again(name)}>{words.sections[name]}</a>)}
        </nav>
        <WhatSection />
        <WordsSection />
        <ModelSection />
        <LimitsSection />
        <CheckSection />
        <ReviewSection />
        <PrivacySection />
        <AccessSection />
        <SourcesSection />
        <LicencesSection />
      </main>
      <PageFooter />
    </div>
  );
}

function goTo(section: string | null): void {
  const heading = section === null ? null : document.getElementById(`about-${section}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
