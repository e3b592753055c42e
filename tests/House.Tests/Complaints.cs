using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

/// <summary>What is wrong with the house, in sentences.</summary>
internal static class Complaints
{
    public static void MustBeNone(IEnumerable<string> complaints)
    {
        var all = complaints.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    public static IEnumerable<string> OfTheHomeless(IEnumerable<string> sources, Order order) =>
        from source in sources
        where order.RoomOf(source) is null
        select $"{source} is in no room. Move it into one, or add its folder to the list in Rooms.cs.";

    public static IEnumerable<string> Of(IEnumerable<Arrow> arrows, Order order) => arrows.Select(arrow => Of(arrow, order)).OfType<string>();

    public static IEnumerable<string> Of(IEnumerable<Expression> expressions) =>
        from expression in expressions
        where expression.GoesBack
        select $"{expression.Source}:{expression.Line} has a regular expression that may go back over what was typed. "
            + "Give it RegexOptions.NonBacktracking and look at what stands beside a match in code, or read with a scanner.";

    private static string? Of(Arrow arrow, Order order)
    {
        var user = $"{arrow.User} ({arrow.Source}:{arrow.Line})";
        if (arrow.DeclaredIn is null)
        {
            return $"{user} says {arrow.Used}, and no source and no package here does: whether it may cannot be seen.";
        }

        return order.RoomOf(arrow.Source) is { } room && order.RoomOf(arrow.DeclaredIn) is { } other && order.LiesBelow(room, other)
            ? $"{user} may not use {arrow.Used}: {room} lies below {other}. Move the type or turn the arrow."
            : null;
    }
}
