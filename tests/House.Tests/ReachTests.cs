using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

/// <summary>What CONTRIBUTING asks of projects beyond what they may refer to.</summary>
public sealed class ReachTests
{
    private static readonly string[] outside =
    [
        "Microsoft.AspNetCore", "Microsoft.Data", "Microsoft.Extensions.Hosting", "SQLitePCL", "System.Console", "System.Data", "System.Diagnostics.Process",
        "System.IO", "System.Net",
    ];

    [Theory]
    [InlineData("src/Core/")]
    [InlineData("src/Conversation/")]
    public void Nothing_in_it_reaches_outwards(string folder) => Complaints.MustBeNone(ReachOf(folder).Complaints(Sources.Outwards));

    [Fact]
    public void Jobs_enqueue_and_do_not_send() => Complaints.MustBeNone(
        new Reach("src/Scheduler/", ["CommunityBot.Outbox.IChannel"], "Put a message in the outbox: it is sent after the commit.").Complaints(Sources.Arrows));

    [Theory]
    [InlineData("bool Use() => System.IO.File.Exists(\"x\");", "System.IO.File")]
    [InlineData("void Use() => System.Console.WriteLine();", "System.Console")]
    [InlineData("object Use() => new System.Net.Http.HttpClient();", "System.Net.Http.HttpClient")]
    [InlineData("object? Use() => System.Diagnostics.Process.Start(\"x\");", "System.Diagnostics.Process")]
    public void What_does_is_complained_of(string member, string used) => Assert.Contains(
        $"Low.User (src/Core/User.cs:5) may not use {used}. Ask for it by a port.",
        ReachOf("src/Core/").Complaints(Arrow.OutOf(Compiler.Compile([("src/Core/User.cs", $"namespace Low;\n\nclass User\n{{\n    {member}\n}}")]))));

    [Fact]
    public void An_exception_may_be_named() => Assert.Empty(
        ReachOf("src/Core/").Complaints(Arrow.OutOf(Compiler.Compile([("src/Core/User.cs", "class User { System.IO.IOException? Use() => null; }")]))));

    private static Reach ReachOf(string folder) => new(folder, outside, "Ask for it by a port.");
}
