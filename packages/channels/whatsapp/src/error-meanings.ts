import { readMeanings } from '@botrules/channel/graph';

/** What the platform's codes say; what to do is a reading of it. Statuses of messages that failed have the same. */
export const errorMeanings = readMeanings({
  'token-dead never': '0 190',
  'rate-limit later': '4 80007 130429 131056',
  // The quality of the number is in question: more calls make it worse.
  'rate-limit never': '131048 131064',
  'page-restricted never': '368 131031',
  'window-closed never': '131047',
  'person-unreachable never': '131026 130403 131030 131062',
  'not-permitted never': [
    ...['3 10', range(200, 299), '131005 131049 131050 130472 130497'],
    ...['131037 131042 131045 134011', range(133000, 133003), range(133005, 133999)],
  ].join(' '),
  'bad-request never': `33 100 131008 131009 131021 131051 135000 ${range(132000, 132999)}`,
  'attachment once': '131052 131053',
  'temporary few': '1 2 131000 131016 131057 133004',
});

/** All codes from one to another. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).join(' ');
}
