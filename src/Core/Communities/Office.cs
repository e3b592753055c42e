using System.Text.Json.Serialization;
using CommunityBot.Programmes;

namespace CommunityBot.Communities;

/// <summary>What somebody is who need not be a member: the head of a community (系主任, 校長), or an officer of a programme (承辦人).</summary>
[JsonDerivedType(typeof(Head), "head")]
[JsonDerivedType(typeof(Officer), "officer")]
public abstract record Office
{
    private Office()
    {
    }

    public sealed record Head(CommunityId Community) : Office;

    public sealed record Officer(ProgrammeId Programme) : Office;
}

/// <summary>Which of them, without of what.</summary>
public enum OfficeKind
{
    Head,
    Officer,
}
