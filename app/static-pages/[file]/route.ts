import { bundleStaticPageScript, staticPageScripts } from '@/scripts/static-export/bundle-static-pages.mjs'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => staticPageScripts(process.cwd()).map((file) => ({ file }))

interface Props {
  params: Promise<{ file: string }>
}

/** A script of the static pages. The export gives it a name with a content hash (scripts/static-export). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params
  const script = await bundleStaticPageScript(process.cwd(), file)
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
