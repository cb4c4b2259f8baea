/** All the words of the participants' page and no others: a phone fetches no more than it says. */
import type { Language } from '#story/catalogue.ts';
import { common as commonEn } from '../en/common.ts';
import { help as helpEn } from '../en/help.ts';
import { phone as phoneEn } from '../en/phone.ts';
import { common as commonNb } from '../nb/common.ts';
import { help as helpNb } from '../nb/help.ts';
import { phone as phoneNb } from '../nb/phone.ts';
import { common as commonNn } from '../nn/common.ts';
import { help as helpNn } from '../nn/help.ts';
import { phone as phoneNn } from '../nn/phone.ts';
import { orBokmaal } from '../partly.ts';

const nb = { ...phoneNb, common: commonNb, help: helpNb };

export type PhoneTexts = typeof nb;
export const PHONE_TEXTS: Readonly<Record<Language, PhoneTexts>> = {
  nb,
  nn: orBokmaal<PhoneTexts>({ ...phoneNn, common: commonNn, help: helpNn }, nb),
  en: { ...phoneEn, common: commonEn, help: helpEn },
};
