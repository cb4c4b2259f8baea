import { licences } from 'virtual:licences';
import type { ReactNode } from 'react';
import { GLOSSARY_TEXTS } from '#texts/glossary.ts';
import { ABOUT_TEXTS } from '#texts/pages/about.ts';
import { SOURCES } from '#texts/sources.ts';
import { useApp } from '../app-context.ts';
import { WordList } from '../glossary/WordList.tsx';
import { PhoneList } from '../shared/PhoneList.tsx';

interface SectionProps {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Heading to the left, text to the right. */
export function Section({ name, title, children }: SectionProps) {
  return (
    <section className="read" aria-labelledby={`about-${name}`}>
      <div className="say"><h2 id={`about-${name}`} tabIndex={-1}>{title}</h2></div>
      <div className="prose">{children}</div>
    </section>
  );
}

function Paragraphs({ of }: { readonly of: readonly string[] }) {
  return of.map((text) => <p key={text}>{text}</p>);
}

function Dots({ of }: { readonly of: readonly string[] }) {
  return <ul className="dots">{of.map((text) => <li key={text}>{text}</li>)}</ul>;
}

export function WhatSection() {
  const words = ABOUT_TEXTS[useApp().language];
  return (
    <Section name="what" title={words.whatTitle}>
      <Paragraphs of={words.what} />
      <h3>{words.numbers}</h3>
      <PhoneList />
    </Section>
  );
}

/** What the words of the feedback mean; the debrief tells them one by one, where they stand. */
export function WordsSection() {
  const { words } = GLOSSARY_TEXTS[useApp().language];
  return (
    <Section name="words" title={words.title}>
      <p className="soft">{words.lead}</p>
      <WordList />
    </Section>
  );
}

export function LimitsSection() {
  const words = ABOUT_TEXTS[useApp().language];
  return (
    <Section name="limits" title={words.limitsTitle}>
      <h3>{words.thesisTitle}</h3>
      <Paragraphs of={words.thesis} />
      <Dots of={words.unknown} />
    </Section>
  );
}

export function CheckSection() {
  const words = ABOUT_TEXTS[useApp().language];
  return (
    <Section name="check" title={words.checkTitle}>
      <Paragraphs of={words.check} />
      <h3>{words.soundnessTitle}</h3>
      <p>{words.soundness}</p>
    </Section>
  );
}

/** Who has not read what: from the scenes themselves, so that the list is never older than they are. */
export function ReviewSection() {
  const { catalogue, language } = useApp();
  const words = ABOUT_TEXTS[language];
  const waiting = catalogue.cards.flatMap((card) => {
    const who = (['jurist', 'clinician', 'practisingAdviser'] as const).filter((one) => card.review[one] === 'pending');
    return who.length ? [{ slug: card.slug, title: card.title, who: who.map((one) => words.reviewers[one]).join(', ') }] : [];
  });
  return (
    <Section name="review" title={words.reviewTitle}>
      <p>{waiting.length ? words.reviewText : words.reviewNone}</p>
      {waiting.length ? (
        <ul className="dots">{waiting.map(({ slug, title, who }) => <li key={slug}><a href={`#/play/${slug}`}>{title}</a>, {words.waitsFor(who)}</li>)}</ul>
      ) : null}
      <p>{words.law}</p>
    </Section>
  );
}

export function PrivacySection() {
  const words = ABOUT_TEXTS[useApp().language];
  return (
    <Section name="privacy" title={words.privacyTitle}>
      <Paragraphs of={words.privacy} />
      <p><a href="#/journal">{words.privacyLinks.journal}</a></p>
      <p><a href="#/settings">{words.privacyLinks.settings}</a></p>
    </Section>
  );
}

export function AccessSection() {
  const words = ABOUT_TEXTS[useApp().language];
  return (
    <Section name="access" title={words.accessTitle}>
      <Paragraphs of={words.access} />
      <h3>{words.accessDone}</h3>
      <Dots of={words.accessDoneList} />
      <h3>{words.accessLeft}</h3>
      <Dots of={words.accessLeftList} />
      <p>{words.accessTell}</p>
    </Section>
  );
}

export function SourcesSection() {
  const { language } = useApp();
  const words = ABOUT_TEXTS[language];
  return (
    <Section name="sources" title={words.sourcesTitle}>
      <p>{words.sourcesText}</p>
      <ul className="sources">
        {SOURCES.map(({ key, work, nb, en }) => (
          <li key={work}><b>{key}</b><span><span lang="nb">{work}</span> <span className="soft">{language === 'en' ? en : nb}</span></span></li>
        ))}
      </ul>
    </Section>
  );
}

export function LicencesSection() {
  const words = ABOUT_TEXTS[useApp().language];
  const { name, licence, by } = words.licenceHeads;
  return (
    <Section name="licences" title={words.licencesTitle}>
      <p>{words.licencesText}</p>
      <p>{words.drawings}</p>
      <details>
        <summary>{words.allLicences(licences.length)}</summary>
        <table className="plain">
          <thead><tr><th scope="col">{name}</th><th scope="col">{licence}</th><th scope="col">{by}</th></tr></thead>
          <tbody>
            {licences.map((one) => (
              <tr key={`${one.name} ${one.version}`}><th scope="row" data-label={name}>{one.name} {one.version}</th><td data-label={licence}>{one.licence}</td><td data-label={by}>{one.by}</td></tr>
            ))}
          </tbody>
        </table>
      </details>
      <p><a href="licences.txt" lang="en">{words.licencesAll}</a></p>
    </Section>
  );
}
