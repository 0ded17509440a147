import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span as OtelSpan } from '@opentelemetry/api';
import { type Attributes, noTrace, type Span, type Trace } from './trace.js';

export interface Tracing {
  readonly trace: Trace;
  /** Sends what has been measured, and no more after that. */
  close(): Promise<void>;
}

/**
 * Traces to an OpenTelemetry collector, by OTLP over HTTP; to nowhere where there is no endpoint. The SDK is
 * loaded only here, since most go without. Rejects where it is not installed.
 */
export async function startTracing(endpoint: string): Promise<Tracing> {
  if (endpoint === '') return { trace: noTrace, async close() {} };
  const [api, sdk, { OTLPTraceExporter }, resources] = await load();
  const { ROOT_CONTEXT, SpanStatusCode } = api;
  const provider = new sdk.BasicTracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'botrules' }),
    spanProcessors: [
      new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url: tracesUrl(endpoint) })),
    ],
  });
  const tracer = provider.getTracer('botrules');
  const current = new AsyncLocalStorage<OtelSpan>();

  async function trace<T>(
    name: string,
    attributes: Attributes,
    work: (span: Span) => Promise<T>,
  ): Promise<T> {
    const parent = current.getStore();
    const above = parent === undefined ? ROOT_CONTEXT : api.trace.setSpan(ROOT_CONTEXT, parent);
    const span = tracer.startSpan(name, { attributes }, above);
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

  return { trace, close: () => provider.shutdown() };
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
