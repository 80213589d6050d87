/** Until the result can be told. As high as the screen, so that what stands below does not move when it comes. */
export const ResultWaits = ({ title, loading }: { title: string; loading: string }) => (
  <div className="min-h-dvh">
    <h1 className="font-bold text-[1.6rem]">{title}</h1>
    <p role="status">{loading}</p>
  </div>
)
