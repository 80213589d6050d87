/** Requests a second of the own server beside nginx on the same files. */
import { startNginx } from './nginx.mjs'
import { requestsASecond } from './requests.mjs'
import { atLeast, elsewhere, median, told } from './verdict.mjs'

const ROUNDS = 3
const CONNECTIONS = 10
/** Of what nginx answers in the same time; both have one process. */
const LEAST_OF_NGINX = 0.1

export async function server({ site, folder }) {
  const title = `requests a second, ${CONNECTIONS} connections, pages compressed beforehand`
  const nginx = await startNginx(folder)
  const own = 'own server'
  if (nginx === undefined) {
    const rate = await requestsASecond(site, CONNECTIONS)
    const missing = elsewhere('own server to nginx', '', 'nginx is not installed here')
    return { title, rows: [told(own, rate, 'a second'), missing] }
  }
  try {
    const rounds = []
    await requestsASecond(site, CONNECTIONS)
    for (let i = 0; i < ROUNDS; i += 1) {
      const ours = await requestsASecond(site, CONNECTIONS)
      rounds.push({ ours, theirs: await requestsASecond(nginx.url, CONNECTIONS) })
    }
    return {
      title,
      rows: [
        told(own, median(rounds.map(({ ours }) => ours)), 'a second'),
        told('nginx with the files of the build', median(rounds.map(({ theirs }) => theirs)), 'a second'),
        atLeast(
          'own server to nginx',
          median(rounds.map(({ ours, theirs }) => ours / theirs)),
          LEAST_OF_NGINX,
        ),
      ],
    }
  } finally {
    await nginx.end()
  }
}
