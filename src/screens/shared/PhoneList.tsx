import { HELP_PHONES, PHONES, type Phone } from '#story/phones.ts';
import { useApp } from '../app-context.ts';

/** Numbers that open the telephone, and what each is for. */
export function PhoneList() {
  const { help } = useApp().t;
  return (
    <dl className="phones">
      {HELP_PHONES.map((phone) => (
        <div key={phone}>
          <dt><CallLink phone={phone} /></dt>
          <dd>{help.whom[phone]}</dd>
        </div>
      ))}
    </dl>
  );
}

export function CallLink({ phone }: { readonly phone: Phone }) {
  const number = PHONES[phone];
  return <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a>;
}
