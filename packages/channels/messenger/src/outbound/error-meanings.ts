import { readMeanings } from '@botrules/channel/graph';

/** The platform's page of error codes; what to do is a reading of it. */
export const errorMeanings = readMeanings({
  'temporary few': '1 2 1200',
  'rate-limit later': '4 17 32 613 80001 80002 80006 613-2018338 613-2534040',
  'bad-request never': '100 100-33 4-2018354 9-2018352 613-1893016',
  'not-permitted never': '3 10 200 200-2018028 2-2018344',
  'window-closed never': '10-2018278 10-2534022 10-2018065',
  'page-restricted never': '2022 10-1893063',
  'person-unreachable never': '551 551-1545041 200-1545041 10-2018108 100-2018001 100-2534014',
  'attachment once': '100-2018008 100-2018047 100-2018294',
  'not-thread-owner never': '100-2534037 100-2018300 2018300 2534037',
  'not-thread-owner later': '2018321 100-2018321',
  'token-dead never': '190',
});
