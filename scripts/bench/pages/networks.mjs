/** The two connections of the measurements, each with a phone as slow as those who have it. */
const bytesASecond = (kilobits) => (kilobits * 1000) / 8

export const NETWORKS = [
  { name: 'slow 4G', throughput: bytesASecond(1600), latency: 150, cpu: 4 },
  { name: '3G', throughput: bytesASecond(400), latency: 400, cpu: 6 },
]

export const THE_3G = NETWORKS[1]
