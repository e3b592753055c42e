using CommunityBot.Amounts;

namespace CommunityBot.Typing;

/// <summary>
/// Finds amounts as people type them: 80x15, 80×15份, 15份x80元, 80元15份, NT$1,200, 1,200元, 兩千元, 2萬. Words are to be folded first
/// (see <see cref="TypedText"/>). Of two numbers, what has 元 is the price and what has a unit the count; where neither has, the first
/// is taken for the price (<see cref="ReadMoney.IsUnsure"/>).
/// </summary>
public static class MoneyReader
{
    /// <summary>More digits than any budget; products of two such numbers can still be counted.</summary>
    private const long Most = 999_999_999;

    private const string Times = "xX×✕╳*乘@";

    /// <summary>What is found, the surer first, whatever stands before it.</summary>
    public static ReadMoney Read(string words)
    {
        var found = Figures(words).ToList();
        if (Pairs(words, found).FirstOrDefault() is { } pair)
            return pair;
        var one = found.Find(IsMarked) ?? found.Find(figure => IsBare(words, figure)) ?? found.Find(LooksLikeOne);
        return one is null ? new ReadMoney { Rest = words } : One(words, one);
    }

    /// <summary>The count in 15, 15份 or 15 人次, where so many were asked for; null when it is none.</summary>
    public static int? ReadQuantity(string words) =>
        Figure.At(words, 0, isJoined: true) is { IsMoney: false, IsSum: false } figure && figure.End == words.Length ? (int?)Value(figure) : null;

    /// <summary>All figures, from the first on.</summary>
    internal static IEnumerable<Figure> Figures(string words)
    {
        for (var at = 0; at < words.Length;)
        {
            var figure = Figure.At(words, at);
            if (figure is not null)
                yield return figure;
            at = figure?.End ?? at + Math.Max(1, TypedNumber.LengthAt(words, at));
        }
    }

    /// <summary>The 15 of 80x15; null where nothing is multiplied.</summary>
    internal static Figure? TimesAt(string words, int at)
    {
        var scan = new Scan(words, at);
        var times = scan.Mark(Times) ? Figure.At(words, scan.At, isJoined: true) : null;
        return times is not null && new Scan(words, times.End).Next is var next && char.IsAsciiLetter(next) && next is not ('x' or 'X') ? null : times;
    }

    /// <summary>Whether it may be an amount where it stands: a numeral is one only with 元 or by itself.</summary>
    internal static bool IsAmount(string words, Figure figure) =>
        figure.Unit.Length == 0 && (figure.IsMoney || !Numeral.Is(figure.Digits[0]) || IsBare(words, figure));

    /// <summary>Those that are multiplied, then those that stand beside each other.</summary>
    private static IEnumerable<ReadMoney> Pairs(string words, IReadOnlyList<Figure> found) =>
        found.Select(figure => Product(words, figure)).Concat(found.Select(figure => Beside(words, figure))).OfType<ReadMoney>();

    private static ReadMoney? Product(string words, Figure one)
    {
        if (TimesAt(words, one.End) is not { } other)
            return null;
        if (TimesAt(words, other.End) is { } third)
            return None(words, one.Start, third.End);
        if (one.IsMoney && other.IsMoney)
            return None(words, one.Start, other.End);
        if (one.Unit.Length > 0 && other.Unit.Length > 0)
            return null;
        return one.Unit.Length > 0 || (other.IsMoney && !one.IsMoney)
            ? Pair(words, one, other, price: other, count: one, isPrice: true)
            : Pair(words, one, other, price: one, count: other, isPrice: true) with { IsUnsure = !one.IsMoney && other.Unit.Length == 0 };
    }

    /// <summary>80元15份; turned round: 15份80元, 15份 共1200元, 15份每份80元.</summary>
    private static ReadMoney? Beside(string words, Figure one)
    {
        if (one is { IsMoney: true, IsSum: false } && Next(words, one.End, out _) is { IsMoney: false, Unit.Length: > 0 } count)
            return Pair(words, one, count, price: one, count, isPrice: false);
        return one.Unit.Length > 0 && Next(words, one.End, out var isEach) is { IsMoney: true, MayBeAmount: true } price
            ? Pair(words, one, price, price, count: one, isEach)
            : null;
    }

    private static Figure? Next(string words, int at, out bool isEach)
    {
        var scan = new Scan(words, at);
        scan.Blank();
        isEach = Figure.TakesEach(ref scan) || scan.Take("各");
        return Figure.At(words, scan.At, isJoined: isEach);
    }

    private static ReadMoney Pair(string words, Figure first, Figure last, Figure price, Figure count, bool isPrice) =>
        Value(price) is { } number && Value(count) is { } many
            ? new ReadMoney
            {
                Number = new Dollars(number),
                Quantity = (int)many,
                IsPrice = isPrice,
                IsSum = price.IsSum,
                NumberFirst = price == first,
                Rest = TypedText.Without(words, first.Start, last.End - first.Start),
            }
            : None(words, first.Start, last.End);

    private static ReadMoney One(string words, Figure figure)
    {
        var rest = TypedText.Without(words, figure.Start, figure.End - figure.Start);
        return Value(figure) is { } amount
            ? new ReadMoney { Number = new Dollars(amount), Rest = rest }
            : new ReadMoney { Rest = rest, Impossible = figure.Digits };
    }

    private static ReadMoney None(string words, int at, int end) =>
        new() { Rest = TypedText.Without(words, at, end - at), Impossible = words[at..end].Trim() };

    private static bool IsMarked(Figure figure) => figure is { MayBeAmount: true, Unit: "" } && (figure.IsMoney || figure.IsSum);

    /// <summary>80.5 and -500, which are none.</summary>
    private static bool LooksLikeOne(Figure figure) => !Numeral.Is(figure.Digits[0]) && Value(figure) is null;

    /// <summary>A number that stands alone.</summary>
    private static bool IsBare(string words, Figure figure) =>
        figure is { IsMoney: false, Unit: "", MayBeAmount: true } && Value(figure) is not null
        && (figure.Start == 0 || words[figure.Start - 1] == ' ') && (figure.End == words.Length || words[figure.End] == ' ');

    private static long? Value(Figure figure) => figure.Value is > 0 and <= Most and var value ? value : null;
}
