using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Line.Menus;

/// <summary>A menu: a few commands, the first of which is what its readers want most, in rows of at most three.</summary>
public sealed record LineMenu(MenuReader For, IReadOnlyList<MenuItem> Items)
{
    public const int Width = 2_500;
    public const int RowHeight = 843;
    private const int MostInRow = 3;

    public static readonly IReadOnlyList<LineMenu> All =
    [
        Of(MenuReader.Newcomer, CommandIds.Bind, CommandIds.Help),
        Of(MenuReader.Member, CommandIds.CheckIn, CommandIds.Leave, CommandIds.Meetings, CommandIds.Attendance, CommandIds.Points, CommandIds.Help),
        Of(MenuReader.Convener, CommandIds.OpenSignIn, CommandIds.Roster, CommandIds.Meetings, CommandIds.Budget, CommandIds.Deadlines, CommandIds.Help),
        Of(MenuReader.Officer, CommandIds.Overview, CommandIds.Deadlines, CommandIds.Approve, CommandIds.Budget, CommandIds.Points, CommandIds.Help),
    ];

    public int Rows => (Items.Count + MostInRow - 1) / MostInRow;

    public int Height => Rows * RowHeight;

    /// <summary>Its name in files, in the store and at LINE.</summary>
    public string Name => Enum.GetName(For)!.ToLowerInvariant();

    /// <summary>Where each item is, in pixels of the picture.</summary>
    public IEnumerable<(MenuItem Item, int X, int Y, int Width, int Height)> Cells()
    {
        var columns = Items.Count / Rows;
        return Items.Select((item, index) =>
        {
            var (row, column) = Math.DivRem(index, columns);
            var left = column * Width / columns;
            return (item, left, row * RowHeight, ((column + 1) * Width / columns) - left, RowHeight);
        });
    }

    private static LineMenu Of(MenuReader reader, params IEnumerable<string> commands) => new(reader, [.. commands.Select(command => new MenuItem(command))]);
}

/// <summary>One command of a menu, in large Chinese and small English. Pressing it says the Chinese word.</summary>
public sealed record MenuItem(string Command)
{
    public string Word => CommandWords.Of(Command).In(Language.Chinese)[0];

    public string English => CommandWords.Of(Command).In(Language.English)[0] is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";
}
