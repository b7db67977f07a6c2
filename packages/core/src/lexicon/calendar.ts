import { lexForm, unpack } from './packed.js';
import type { CalendarEntry, LexForm } from './types.js';

// "May" and "March" are cased like all names: "may" is a verb, "march on" too.
const MONTHS =
  'January|Jan;February|Feb;March|Mar;April|Apr;May;June|Jun;July|Jul;August|Aug;September|Sept|Sep;October|Oct;November|Nov;December|Dec';
const WEEKDAYS =
  'Sunday|Sun;Monday|Mon;Tuesday|Tue|Tues;Wednesday|Wed;Thursday|Thu|Thur|Thurs;Friday|Fri;Saturday|Sat';
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Months, weekdays, numbers to a hundred and ordinals to the fiftieth. */
export function calendarForms(): LexForm[] {
  const forms: LexForm[] = [];
  const add = (unit: CalendarEntry['unit'], value: number, words: string): void => {
    forms.push(...unpack(words, { type: 'calendar', unit, value }));
  };
  for (const [i, words] of MONTHS.split(';').entries()) add('month', i + 1, words);
  for (const [i, words] of WEEKDAYS.split(';').entries()) add('weekday', i, words);

  const numbers = NUMBERS.split(' ');
  const ordinals = ORDINALS.split(' ');
  for (let value = 1; value < 20; value++) {
    add('number', value, numbers[value] ?? '');
    add('ordinal', value, ordinals[value] ?? '');
  }
  TENS.split(' ').forEach((ten, i) => {
    const tens = (i + 2) * 10;
    add('number', tens, ten);
    if (tens <= 50) add('ordinal', tens, `${ten.slice(0, -1)}ieth`);
    for (let unit = 1; unit < 10; unit++) {
      add('number', tens + unit, `${ten} ${numbers[unit]}`);
      if (tens < 50) add('ordinal', tens + unit, `${ten} ${ordinals[unit]}`);
    }
  });
  forms.push(lexForm('hundred', { type: 'calendar', unit: 'number', value: 100 }));
  forms.push(lexForm('one hundred', { type: 'calendar', unit: 'number', value: 100 }));
  return forms;
}
