using System.Text.Json.Serialization;
using CommunityBot.Meetings;

namespace CommunityBot.Bot.Web.Board;

public enum BoardPhase
{
    Before,
    Open,
    After,
    Cancelled,
}

/// <summary>What the board shows at one moment.</summary>
public sealed record BoardView
{
    public required BoardPhase Phase { get; init; }

    public required string Meeting { get; init; }

    public required string MeetingInEnglish { get; init; }

    public required string Community { get; init; }

    public required string Span { get; init; }

    public required string Place { get; init; }

    /// <summary>When sign-in closes or closed; empty before it was opened.</summary>
    public required string ClosesAt { get; init; }

    public required int Present { get; init; }

    public required IReadOnlyList<BoardPerson> People { get; init; }

    public required IReadOnlyList<string> Guests { get; init; }

    /// <summary>Set while sign-in is open.</summary>
    public BoardCode? Code { get; init; }
}

/// <param name="Digits">The four digits of the moment.</param>
/// <param name="Qr">The address of the QR code's picture, from the page on.</param>
/// <param name="MillisecondsLeft">Until it changes.</param>
/// <param name="Milliseconds">How long each code is shown.</param>
public sealed record BoardCode(string Digits, string Qr, double MillisecondsLeft, double Milliseconds);

/// <param name="Name">As on the roster.</param>
/// <param name="State">Gives the name its colour.</param>
/// <param name="Note">What is written beside it: the time, or 請假.</param>
public sealed record BoardPerson(string Name, PresenceState State, string Note);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(BoardView))]
internal sealed partial class BoardJson : JsonSerializerContext;
