import { latestDue } from '../../../src/model/reporting-calendar';
import { PLANTED_GAPS } from '../../../src/model/sample/gaps';
import { inEveryBook, sample, ZONE_PARKS } from './books';

inEveryBook('every gap stands in the last period in which it was due, and in none before', (book) => {
  for (const { subject, measures, frequency, as } of PLANTED_GAPS) {
    const here = book.figures.filter(
      (figure) => figure.subject === subject && (measures.length === 0 || measures.includes(figure.measure)),
    );
    const period = latestDue(frequency, book.last);
    const inPeriod = here.filter((figure) => figure.period === period && !['plan', 'ytdLastYear'].includes(figure.valueKind));
    const blank = inPeriod.filter(({ value }) => value.type === 'empty' && value.state === 'notReported');
    expect([subject, inPeriod.length > 0]).toEqual([subject, as === 'blank']);
    expect(blank).toEqual(inPeriod);
    expect(here.filter((figure) => figure.period < period).some(({ value }) => value.type === 'empty')).toBe(false);
    expect(here.some((figure) => figure.period < period && figure.valueKind !== 'plan')).toBe(true);
  }
});

test('on a form that came back blank, last year’s value stays: it was filled in beforehand', () => {
  expect(sample.number(202402, 'PK8', 'P08', 'ytdLastYear')).toBe(sample.number(202302, 'PK8', 'P08', 'ytd'));
});

test('one gap a subject, and none in the zone', () => {
  const subjects = PLANTED_GAPS.map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(subjects.filter((subject) => ZONE_PARKS.includes(subject))).toEqual([]);
});

test('what is blank has no unit and no explanation', () => {
  const blanks = sample.figures.filter(({ value }) => value.type === 'empty');
  expect(blanks.map(({ unitOfMeasure, explanation }) => [unitOfMeasure, explanation])).toEqual(blanks.map(() => [undefined, undefined]));
});
