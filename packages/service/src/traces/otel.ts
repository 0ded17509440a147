import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span as OtelSpan, SpanContext } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import { type Attributes, noTrace, type Trace, type TraceSpan } from './trace.js';

export interface Tracing {
  readonly trace: Trace;
  /** The piece of work that is under way brought these events: the work on each is linked to it. */
  brought(events: readonly string[]): void;
  /** Sends what has been measured, and no more after that. */
  close(): Promise<void>;
}

/**
 * Traces to an OpenTelemetry collector, by OTLP over HTTP; to nowhere if there is no endpoint. The SDK is
 * loaded only here, since most services do without. Rejects if it is not installed.
 */
export async function startTracing(
  endpoint: string,
  onTrouble: (error: unknown) => void = () => {},
): Promise<Tracing> {
  if (endpoint === '') return { trace: noTrace, brought() {}, async close() {} };
  const [api, sdk, { OTLPTraceExporter }, resources] = await load();
  const { ROOT_CONTEXT, SpanStatusCode } = api;
  const url = tracesUrl(endpoint);
  let exporter = new OTLPTraceExporter({ url });
  const provider = new sdk.BasicTracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'botrules' }),
    spanProcessors: [new sdk.BatchSpanProcessor(telling(() => exporter, onTrouble))],
  });
  const tracer = provider.getTracer('botrules');
  const current = new AsyncLocalStorage<OtelSpan>();
  const bringers = new Map<string, SpanContext>();

  function brought(events: readonly string[]): void {
    const bringer = current.getStore()?.spanContext();
    if (bringer === undefined) return;
    for (const event of events) bringers.set(event, bringer);
    // Those that wait for long are linked to nothing.
    for (const event of bringers.keys()) {
      if (bringers.size <= mostBringers) break;
      bringers.delete(event);
    }
  }

  /** What brought an event, told once. */
  function bringerOf(event: unknown): SpanContext | undefined {
    const bringer = bringers.get(event as string);
    bringers.delete(event as string);
    return bringer;
  }

  async function trace<T>(
    name: string,
    attributes: Attributes,
    work: (span: TraceSpan) => Promise<T>,
  ): Promise<T> {
    const parent = current.getStore();
    const above = parent === undefined ? ROOT_CONTEXT : api.trace.setSpan(ROOT_CONTEXT, parent);
    const bringer = parent === undefined ? bringerOf(attributes['botrules.event']) : undefined;
    const links = bringer === undefined ? [] : [{ context: bringer }];
    const span = tracer.startSpan(name, { attributes, links }, above);
    try {
      return await current.run(span, () =>
        work({ set: (key, value) => void span.setAttribute(key, value) }),
      );
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  }

  async function close(): Promise<void> {
    // What is left is sent once. A second try would keep the process alive for ten seconds where the collector is gone.
    exporter = new OTLPTraceExporter({ url, timeoutMillis: lastCallMs });
    await provider.shutdown();
  }

  return { trace, brought, close };
}

/** How long the last call to the collector may take. The exporter waits longer than this before it tries again. */
const lastCallMs = 750;

/** For how many waiting events to keep what brought them. */
const mostBringers = 10_000;

/** An exporter that tells why spans could not be sent, once until they can be again. */
function telling(exporter: () => SpanExporter, onTrouble: (error: unknown) => void): SpanExporter {
  let failing = false;
  return {
    export(spans, done) {
      exporter().export(spans, (result) => {
        const failed = result.code !== 0;
        if (failed && !failing) onTrouble(result.error ?? new Error('The collector took nothing.'));
        failing = failed;
        done(result);
      });
    },
    shutdown: () => exporter().shutdown(),
    forceFlush: async () => exporter().forceFlush?.(),
  };
}

async function load() {
  try {
    return await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  } catch (cause) {
    const packages = '@opentelemetry/sdk-trace-base, -resources and -exporter-trace-otlp-http';
    throw new Error(
      `traces.endpoint is set, and the OpenTelemetry SDK is not installed: ${packages}.`,
      {
        cause,
      },
    );
  }
}

/** The address of the collector, as OTEL_EXPORTER_OTLP_ENDPOINT has it, or that of its traces. */
function tracesUrl(endpoint: string): string {
  return /\/v1\/traces\/?$/.test(endpoint) ? endpoint : `${endpoint.replace(/\/+$/, '')}/v1/traces`;
}
