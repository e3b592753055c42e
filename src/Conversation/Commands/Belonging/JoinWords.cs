using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>What was said of who joins, in any order but the name before the school: 張大同 勤益科大 資管系 成員 校內.</summary>
internal sealed record JoinWords
{
    public required string Name { get; init; }

    public required string School { get; init; }

    public required string Department { get; init; }

    public required Role? Role { get; init; }

    public required PersonKind? Kind { get; init; }

    /// <summary>Set where they are to be a head or an officer.</summary>
    public required OfficeKind? Office { get; init; }

    /// <summary>Whether it was said that they leave the community that they are in.</summary>
    public required bool Moves { get; init; }

    /// <summary>Whether it was said that they are nobody who is known, though somebody of that name is.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Who is said to take over what they were; empty where nobody is.</summary>
    public required string Heir { get; init; }

    /// <summary>School and department as they were said.</summary>
    public string Whence => Joined.Words(School, Department);

    public static JoinWords Read(Turn turn, string said)
    {
        var (words, heir) = WithoutHeir(turn, said);
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var who = Who(turn, words);
        return new JoinWords
        {
            Name = who is [var name, ..] ? PersonName.Bare(name) : "",
            School = who is [_, var school, ..] ? school : "",
            Department = Joined.Words(who.Skip(2)),
            Role = all.Select(turn.Texts.RoleNamed).FirstOrDefault(role => role is not null),
            Kind = all.Select(turn.Texts.KindNamed).FirstOrDefault(kind => kind is not null),
            Office = all.Select(turn.Texts.OfficeNamed).FirstOrDefault(office => office is not null),
            Moves = all.Any(turn.Texts.IsMoving),
            IsNew = all.Any(turn.Texts.IsSomebodyNew),
            Heir = heir,
        };
    }

    /// <summary>The words that say who it is, and from where.</summary>
    public static IReadOnlyList<string> Who(Turn turn, string words) =>
    [
        .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !turn.Texts.IsMoving(word) && !turn.Texts.IsSomebodyNew(word)
            && turn.Texts.RoleNamed(word) is null && turn.Texts.KindNamed(word) is null && turn.Texts.OfficeNamed(word) is null),
    ];

    /// <summary>The words beside 接任 陳美麗, and that name, with what tells whom it is: 接任 王小明 電子系.</summary>
    public static (string Words, string Heir) WithoutHeir(Turn turn, string words)
    {
        foreach (var mark in turn.Texts.SuccessionWords)
        {
            if (words.IndexOf($" {mark}", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                var said = words[(at + 1 + mark.Length)..].Trim();
                var found = Succession.Among(LedPeople.Of(turn)).In(turn, said, Stands.First);
                var (heir, behind) = found is Found<Person>.None ? PersonName.Leading(said) : (said[..^found.After.Length].Trim(), found.After);
                return (Joined.Words(words[..at], behind), PersonName.Bare(heir));
            }
        }

        return (words, "");
    }

    /// <summary>All of it but who it is.</summary>
    public string Besides(Turn turn) => Joined.Words(
        Office is { } office ? turn.Texts.OfficeName(office) : "",
        Role is { } role ? turn.Texts.Role(role) : "",
        Kind is { } kind ? turn.Texts.KindName(kind) : "",
        Moves ? turn.Texts.MovesWord : "",
        Heir.Length > 0 ? Joined.Words(turn.Texts.SuccessionWords[0], Heir) : "");
}
