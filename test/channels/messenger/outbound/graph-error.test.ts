import { GraphError, type Reason, type Retry } from '@botrules/messenger';
import { expect } from 'chai';
import { readGraphError, statusError } from '../../../../packages/channel/src/graph/graph-error.js';
import { errorMeanings } from '../../../../packages/channels/messenger/src/outbound/error-meanings.js';

function read(error: object, status = 400): GraphError {
  const made = readGraphError({ error }, status, undefined, (text) => text, errorMeanings);
  expect(made).to.be.instanceOf(GraphError);
  return made!;
}

describe('GraphError', () => {
  const table: readonly (readonly [number, number | undefined, Reason, Retry])[] = [
    [1, undefined, 'temporary', 'few'],
    [2, undefined, 'temporary', 'few'],
    [2, 2018344, 'not-permitted', 'never'],
    [4, undefined, 'rate-limit', 'later'],
    [17, undefined, 'rate-limit', 'later'],
    [32, undefined, 'rate-limit', 'later'],
    [613, undefined, 'rate-limit', 'later'],
    [80001, undefined, 'rate-limit', 'later'],
    [80002, undefined, 'rate-limit', 'later'],
    [80006, undefined, 'rate-limit', 'later'],
    [4, 2018354, 'bad-request', 'never'],
    [9, 2018352, 'bad-request', 'never'],
    [613, 1893016, 'bad-request', 'never'],
    [613, 2018338, 'rate-limit', 'later'],
    [613, 2534040, 'rate-limit', 'later'],
    [10, 2018278, 'window-closed', 'never'],
    [10, 2534022, 'window-closed', 'never'],
    [10, 2018065, 'window-closed', 'never'],
    [10, 2018108, 'person-unreachable', 'never'],
    [10, 1893063, 'page-restricted', 'never'],
    [10, undefined, 'not-permitted', 'never'],
    [10, 99, 'not-permitted', 'never'],
    [100, undefined, 'bad-request', 'never'],
    [100, 33, 'bad-request', 'never'],
    [100, 2018001, 'person-unreachable', 'never'],
    [100, 2534014, 'person-unreachable', 'never'],
    [100, 2018008, 'attachment', 'once'],
    [100, 2018047, 'attachment', 'once'],
    [100, 2018294, 'attachment', 'once'],
    [100, 2534037, 'not-thread-owner', 'never'],
    [100, 2018300, 'not-thread-owner', 'never'],
    [10, 2018300, 'not-thread-owner', 'never'],
    [2018300, undefined, 'not-thread-owner', 'never'],
    [2018321, undefined, 'not-thread-owner', 'later'],
    [10, 2018321, 'not-thread-owner', 'later'],
    [190, undefined, 'token-dead', 'never'],
    [190, 463, 'token-dead', 'never'],
    [200, undefined, 'not-permitted', 'never'],
    [200, 2018028, 'not-permitted', 'never'],
    [200, 1545041, 'person-unreachable', 'never'],
    [551, undefined, 'person-unreachable', 'never'],
    [551, 1545041, 'person-unreachable', 'never'],
    [2022, undefined, 'page-restricted', 'never'],
    [1200, undefined, 'temporary', 'few'],
    [987654, undefined, 'unknown', 'never'],
  ];
  for (const [code, error_subcode, reason, retry] of table) {
    it(`${code}${error_subcode === undefined ? '' : `–${error_subcode}`}: ${reason}, ${retry}`, () => {
      const error = read({ code, error_subcode, message: 'Words.' });
      expect(error).to.include({ code, subcode: error_subcode, reason, retry });
      expect(error.tokenDead).to.equal(reason === 'token-dead');
      expect(error.personUnreachable).to.equal(reason === 'person-unreachable');
    });
  }

  it('goes by the status and by is_transient where it does not know the code', () => {
    expect(read({ code: 987654 }, 503)).to.include({ reason: 'temporary', retry: 'few' });
    expect(read({ code: 987654 }, 429)).to.include({ reason: 'rate-limit', retry: 'later' });
    expect(read({ code: 987654, is_transient: true })).to.include({ retry: 'few' });
    expect(read({ code: 190, is_transient: true })).to.include({ retry: 'never' });
    expect(statusError(404, 5000)).to.include({ retry: 'never', retryAfterMs: 5000 });
  });

  // Who says why has not done it; who breaks off may have.
  const silent: readonly (readonly [GraphError, boolean, Retry])[] = [
    [statusError(500, undefined), true, 'once'],
    [statusError(502, undefined), true, 'once'],
    [statusError(504, undefined), true, 'once'],
    [statusError(503, undefined), false, 'few'],
    [statusError(404, undefined), false, 'never'],
    [read({ code: 1 }, 500), false, 'few'],
    [read({ code: 987654 }, 502), false, 'few'],
    [read({ code: 987654 }, 504), true, 'once'],
    [read({ is_transient: true }, 500), false, 'few'],
    [read({ message: 'Oops.' }, 500), true, 'once'],
  ];
  for (const [error, ambiguous, retry] of silent) {
    it(`${ambiguous ? 'may' : 'may not'} have been carried out: ${error.status}, code ${error.code}, ${retry}`, () => {
      expect(error).to.include({ ambiguous, retry });
    });
  }

  it('quotes the platform, with the codes and the trace', () => {
    const error = read({
      code: 10,
      error_subcode: 2018278,
      message: 'Too late.',
      fbtrace_id: 'A1',
    });
    expect(error.message).to.equal('The platform refused the call (10, 2018278): Too late.');
    expect(error.traceId).to.equal('A1');
    expect(read({}).message).to.equal('The platform refused the call (0): No message.');
    expect(read({ code: '190', message: 5 })).to.include({ code: 190, tokenDead: true });
  });

  it('is not read from an answer without an error', () => {
    for (const body of [undefined, null, 5, 'error', {}, { error: null }, { error: 'x' }, []]) {
      expect(readGraphError(body, 200, undefined, String, errorMeanings)).to.equal(undefined);
    }
  });
});
