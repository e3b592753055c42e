using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Communities;

/// <summary>A community's application (申請) to its programme.</summary>
public sealed record Application
{
    public required CommunityId Community { get; init; }

    public ApplicationState State => Steps.Count == 0 ? ApplicationState.Draft : Steps[^1].To;

    /// <summary>The ids of the answers given to the rulebook's questions.</summary>
    public IReadOnlySet<string> Answers { get; init; } = new HashSet<string>();

    /// <summary>What is asked for, by the id of the item.</summary>
    public IReadOnlyDictionary<string, Dollars> Requested { get; init; } = new Dictionary<string, Dollars>();

    /// <summary>What has happened to it, oldest first. Steps are only ever added.</summary>
    public IReadOnlyList<ApplicationStep> Steps { get; init; } = [];

    public DateTimeOffset? ApprovedAt => State == ApplicationState.Approved ? Steps[^1].At : null;
}

/// <summary>Something that happened to an application, with the rule of that day.</summary>
public sealed record ApplicationStep
{
    public required ApplicationState To { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    /// <summary>A reason, or on whose behalf an officer noted it.</summary>
    public string Note { get; init; } = "";

    public required Citations Cite { get; init; }

    /// <summary>The edition of the rulebook it was decided under.</summary>
    public required int Version { get; init; }
}
