const MOST_BYTES = 2_000_000;

/** `fetch` that follows no redirect, so that no article is sent to a host that nobody configured, and breaks off an answer over 2 MB. */
export async function limitedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const answer = await fetch(input, { ...init, redirect: 'error' });
  if (!answer.body) return answer;
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      bytes += part.byteLength;
      if (bytes > MOST_BYTES) controller.error(new RangeError(`the answer is longer than ${MOST_BYTES} bytes`));
      else controller.enqueue(part);
    },
  });
  return new Response(answer.body.pipeThrough(limit), { status: answer.status, statusText: answer.statusText, headers: answer.headers });
}
