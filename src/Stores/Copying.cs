using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>
/// Takes all that one database holds into another, table by table. How far it came is what the other has: whoever begins again goes on there, once it
/// is sure that these are the rows which come first. In the end every row was read back.
/// </summary>
/// <param name="tables">Each after those that it refers to.</param>
/// <param name="from">Nobody changes anything in it meanwhile.</param>
/// <param name="to">Empty, or the rest of such a copy.</param>
/// <param name="target">How it is called where something is wrong.</param>
public sealed class Copying(IReadOnlyList<KeptTable> tables, IKeptRows from, IFilledRows to, string target)
{
    private const int RowsAtOnce = 5000;

    /// <summary>How many rows the target has.</summary>
    public long Count => tables.Sum(to.Count);

    /// <exception cref="StoreUnavailableException">The target has something else in it, or one of the two cannot be used.</exception>
    public void Begin()
    {
        if (!to.IsWhole)
            return;
        if (Count > 0)
            throw StoreFaults.NotEmpty(target);
        to.IsWhole = false;
    }

    /// <returns>How many chains there are.</returns>
    /// <exception cref="StoreUnavailableException">What the target has is not what the source has, or one of the two cannot be used.</exception>
    public int Run(CancellationToken cancel)
    {
        foreach (var table in tables)
            Copy(table, cancel);
        var heads = Heads(from);
        return Heads(to).SequenceEqual(heads) ? heads.Count : throw StoreFaults.Another(target);
    }

    /// <summary>From then on anybody may use the target.</summary>
    public void Finish() => to.IsWhole = true;

    private void Copy(KeptTable table, CancellationToken cancel)
    {
        var before = RowSum.Of(to, table);
        var (sum, next) = (default(RowSum), new List<object?[]>());
        from.Each(table, row =>
        {
            sum = sum.With(row);
            if (sum.Count > before.Count)
                next.Add(row);
            else
                Check();
            if (next.Count == RowsAtOnce)
                Put();
        });
        Put();
        if (RowSum.Of(to, table) != sum)
            throw StoreFaults.Another(target);

        void Check()
        {
            if (sum.Count == before.Count && sum != before)
                throw StoreFaults.Another(target);
        }

        void Put()
        {
            cancel.ThrowIfCancellationRequested();
            if (next.Count > 0)
                to.Add(table, next);
            next.Clear();
        }
    }

    /// <summary>Every chain, walked along as each database tells its lines: how many there are, which hash is the last, and where it breaks.</summary>
    private static List<(string Chain, int Links, string Head, int Breaks)> Heads(IKeptRows rows) => rows.Read(records => Chaining.Walk(records)
        .Select(walk => (walk.Chain.ToString(), walk.Links, walk.Head.ToString(), walk.Breaks.Count))
        .Order()
        .ToList());
}
