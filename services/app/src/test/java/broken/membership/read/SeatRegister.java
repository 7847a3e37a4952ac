package broken.membership.read;

/** Nothing is wrong with it; others should not read it. */
public class SeatRegister {}
