/** Requests a second that a server answers, measured with autocannon. */
import autocannon from 'autocannon'

/** What a visitor of the first question asks for most: the page itself and one of its files. */
const PATHS = ['/nl/', '/nl/check/who/', '/icon.svg']
const SECONDS = 3

/** The mean over some seconds. Any answer but a good one is an error. */
export async function requestsASecond(url, connections) {
  const { requests, errors, timeouts, non2xx } = await autocannon({
    url,
    connections,
    duration: SECONDS,
    requests: PATHS.map((path) => ({ path, headers: { 'accept-encoding': 'gzip' } })),
  })
  if (errors + timeouts + non2xx > 0)
    throw new Error(
      `${errors} errors, ${timeouts} without an answer, ${non2xx} refused, of ${requests.total}.`,
    )
  return requests.mean
}
