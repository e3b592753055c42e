namespace CommunityBot.Files.Formats;

/// <summary>What stands below a column, and in workbooks the formula of it.</summary>
public abstract record Sum
{
    /// <summary>SUBTOTAL(9, …) adds up what a filter shows, and leaves other subtotals out; 3 counts.</summary>
    private const int Adding = 9;
    private const int Counting = 3;

    private Sum()
    {
    }

    /// <summary>The numbers added up.</summary>
    public sealed record Added : Sum;

    /// <summary>How many there are, shown with what they are.</summary>
    public sealed record Counted(string Unit) : Sum;

    /// <summary>What follows from the sums of other columns, as it does in each line.</summary>
    public sealed record Made(Func<Computed.Place, string> Formula, Func<IReadOnlyList<decimal>, object?> Value) : Sum;

    /// <summary>Which part one column is of another.</summary>
    public static Sum Share(int of, int whole) => new Made(Part(of, whole), sums => Part(sums[of], sums[whole]));

    /// <summary>The same in a line.</summary>
    public static Computed Share(int of, int whole, decimal part, decimal all) => new(Part(of, whole), Part(part, all));

    internal Computed Below(int column, IReadOnlyList<decimal> sums, int lines) => this switch
    {
        Added => new(rows => $"SUBTOTAL({Adding},{rows.Down(column)})", sums[column]),
        Counted => new(rows => $"SUBTOTAL({Counting},{rows.Down(column)})", lines),
        Made(var formula, var value) => new(formula, value(sums)),
        _ => throw new InvalidOperationException($"{GetType()} is no sum."),
    };

    private static Func<Computed.Place, string> Part(int of, int whole) => row => $"IF({row.Here(whole)}=0,\"\",{row.Here(of)}/{row.Here(whole)})";

    /// <summary>Fifteen digits are what a workbook keeps.</summary>
    private static decimal? Part(decimal part, decimal all) => all == 0 ? null : Math.Round(part / all, 15);
}
