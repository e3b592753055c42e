using System.Globalization;
using CommunityBot.Typing;

namespace CommunityBot.Communities;

public readonly record struct PersonId(long Value)
{
    public const string TagWord = "代號";

    /// <summary>代號 12: what names somebody in these records where nothing else that may be shown does.</summary>
    public string Tag() => string.Create(CultureInfo.InvariantCulture, $"{TagWord} {Value}");
}

/// <summary>Somebody on a roster, known once however many communities, programmes and chat accounts they have.</summary>
public sealed record Person
{
    public required PersonId Id { get; init; }

    public required string Name { get; init; }

    public string School { get; init; } = "";

    public string Department { get; init; } = "";

    /// <summary>Identifies the person where it is known and no number does; otherwise name and school do.</summary>
    public string Email { get; init; } = "";

    /// <summary>The school's own number for the person (編號), as it was given. Its key decides who is who, and it is shown to nobody else.</summary>
    public string Number { get; init; } = "";

    /// <summary>What the person is at the school (職稱), as forms want it.</summary>
    public string Title { get; init; } = "";

    /// <summary>When the person had their data deleted (刪除我的資料): the name is a pseudonym since, and nobody is told or given anything.</summary>
    public DateOnly? DeletedOn { get; init; }

    /// <summary>The name, and all that tells somebody apart from those of the same name.</summary>
    public string InFull => Joined.Words(Name, School, Department);
}
