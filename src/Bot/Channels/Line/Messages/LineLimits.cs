using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.Line.Messages;

/// <summary>LINE's limits, from the Messaging API reference. Lengths of text are in UTF-16 units, as LINE counts.</summary>
public static class LineLimits
{
    /// <summary>Well above what LINE delivers at once.</summary>
    public const int WebhookBytes = 1024 * 1024;

    public const int MessagesAtOnce = 5;
    public const int Text = 5_000;
    public const int AltText = 1_500;

    /// <summary>LINE says 30 KB and not of how many bytes a KB is.</summary>
    public const int BubbleBytes = 30_000;

    public const int ButtonLabel = 40;
    public const int QuickReplies = 13;
    public const int QuickReplyLabel = 20;

    /// <summary>What a button says, and what it types for one to finish.</summary>
    public const int ButtonWords = 300;

    public const int ButtonAddress = 1_000;
    public const int PictureAddress = 2_000;
    public const int MulticastUsers = OutboxMessage.MostRecipients;

    public const int MenuUsers = 500;
    public const int MenuAreas = 20;
    public const int MenuName = 300;
    public const int MenuBarText = 14;
    public const int MenuPictureBytes = 1024 * 1024;
    public const int MenuLeastWidth = 800;
    public const int MenuMostWidth = 2_500;
    public const int MenuLeastHeight = 250;

    /// <summary>A menu is at least so many times as wide as it is high.</summary>
    public const double MenuLeastAspect = 1.45;

    /// <summary>LINE takes a reply token for about a minute; one that it does not take so soon was used.</summary>
    public static readonly TimeSpan ReplyTokenLifetime = TimeSpan.FromSeconds(50);

    /// <summary>LINE promises nothing of a token that is older than a minute; one that is as old as this need not be tried.</summary>
    public static readonly TimeSpan ReplyTokenDead = TimeSpan.FromMinutes(5);

    /// <summary>How long the bot waits for LINE's answer.</summary>
    public static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(10);
}
