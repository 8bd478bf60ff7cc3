/** What a head needs to know before she types anything. */
export function Promises() {
  return (
    <section className="promises" aria-labelledby="promises">
      <h2 id="promises">Before you begin</h2>
      <div className="columns">
        <div>
          <h3>Nothing leaves this computer</h3>
          <p>
            No account, no server, no cookies. The page works with the internet off. Your plan is kept in this browser,
            and in a file if you save one.
          </p>
        </div>
        <div>
          <h3>No pupil data, and no names</h3>
          <p>
            It asks for numbers of pupils, never who they are. Staff are roles or initials, and nothing is asked of
            anybody’s age, health or family.
          </p>
        </div>
        <div>
          <h3>Not legal advice</h3>
          <p>
            It shows where a structure departs from law and guidance, and cites the words. Before you act, check with
            your HR provider, your local authority or trust, and your union or association.
          </p>
        </div>
        <div>
          <h3>Where the evidence is thin</h3>
          <p>
            Pay, pensions and the law rest on documents. The hours each SENCO task takes are nearly all judgement,
            because nobody has timed them in English schools. Every figure says which it is, and you can put in your
            own. <a href="#/evidence">See every figure</a>
          </p>
        </div>
      </div>
    </section>
  );
}
